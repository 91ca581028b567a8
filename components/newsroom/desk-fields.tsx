import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/frame'
import { slugOf } from '@/lib/vi/slug'
import { ArticleChoice } from './article-choice.island'
import type { DeskField, DeskPicture } from './desk-answer'

type Props = {
  field: DeskField
  id: string
  value: string
  problem: string | undefined
  /** The text another field of the form holds now. */
  typed: (name: string) => string
}

/** One question of a form of the desk, drawn after its kind. The control holds what was typed and is never touched. */
export function DeskControl({ field, id, value, problem, typed }: Props) {
  if (field.kind === 'check') {
    return (
      <div className="desk-check">
        <label className="choice" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            name={field.name}
            value="co"
            defaultChecked={value === 'co'}
            aria-describedby={field.hint ? `${id}-goi-y` : undefined}
          />
          {field.label}
        </label>
        {field.hint && (
          <p className="meta" id={`${id}-goi-y`}>
            {field.hint}
          </p>
        )}
      </div>
    )
  }
  if (field.kind === 'picture') return <Pictures {...{ field, id, value, problem }} pictures={field.pictures} />
  return (
    <Field id={id} label={field.label} hint={field.hint} problem={problem} isRequired={field.isRequired ?? false}>
      {(control) => {
        const props = { ...control, name: field.name, defaultValue: value, autoComplete: 'off' }
        switch (field.kind) {
          case 'line':
            return <input {...props} type="text" />
          case 'code':
            return <input {...props} type="text" autoCapitalize="off" spellCheck={false} />
          case 'number':
            return (
              <span className="row">
                <input
                  {...props}
                  className="desk-number"
                  type="text"
                  inputMode="numeric"
                  autoCapitalize="off"
                  spellCheck={false}
                />
                <span>{field.unit}</span>
              </span>
            )
          case 'area':
            return <textarea {...props} rows={field.rows} />
          case 'choice':
            return (
              <select {...props}>
                {field.options.map((option) => (
                  <option value={option.value} key={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            )
          case 'article':
            return <ArticleChoice {...props} />
          case 'file':
            return <input {...control} type="file" name={field.name} accept={field.accept} />
          case 'slug':
            return (
              <>
                <input {...props} type="text" autoCapitalize="off" spellCheck={false} />
                <SlugPreview before={field.before} text={typed(field.name).trim() || typed(field.from)} />
              </>
            )
        }
      }}
    </Field>
  )
}

/** How the address will read. A line of its own: a field that is typed in is never rewritten. */
function SlugPreview({ before, text }: { before: string; text: string }) {
  const slug = slugOf(text)
  return (
    <p className="meta needs-script" aria-live="polite">
      {slug === '' ? say('Đường dẫn sẽ hiện ở đây.') : say('Đường dẫn sẽ là {before}{slug}', { before, slug })}
    </p>
  )
}

type PicturesProps = { field: DeskField & { none: string }; pictures: DeskPicture[]; id: string; value: string }

function Pictures({ field, pictures, id, value, problem }: PicturesProps & { problem: string | undefined }) {
  return (
    <fieldset className="choices" id={id} tabIndex={-1}>
      <legend>{field.label}</legend>
      {field.hint && <p className="meta">{field.hint}</p>}
      {problem && <p className="choices-problem">{problem}</p>}
      <label className="choice">
        <input type="radio" name={field.name} value="" defaultChecked={value === ''} />
        {field.none}
      </label>
      <div className="pictures">
        {pictures.map((picture) => (
          <label className="picture" key={picture.id}>
            <img
              src={picture.src}
              alt={picture.alt || say('Ảnh trang trí')}
              width={picture.widthPixels}
              height={picture.heightPixels}
              loading="lazy"
            />
            <span className="choice">
              <input type="radio" name={field.name} value={picture.id} defaultChecked={value === String(picture.id)} />
              {say('Ảnh {id}', { id: picture.id })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
