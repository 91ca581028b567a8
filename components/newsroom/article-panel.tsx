import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/articles'
import { typedLanguage } from '@/lib/interface-language'
import type { ArticleField } from '@/modules/articles/article-input'
import type { TypedArticle } from './article-answer'
import { LeadPicture } from './media/lead-picture'

export type Choice = { id: number; name: string }
export type PictureChoice = { id: number; src: string; alt: string; widthPixels: number; heightPixels: number }
export type Shelves = { sections: Choice[]; authors: Choice[]; tagNames: string[]; pictures: PictureChoice[] }

type Props = { shelves: Shelves; typed: TypedArticle; problems: Partial<Record<ArticleField, string>> }

function AuthorChoices({ shelves, typed, problems }: Props) {
  return (
    <fieldset className="choices" id="but-danh" tabIndex={-1}>
      <legend>{say('Bút danh')}</legend>
      {problems.authorIds && <p className="choices-problem">{problems.authorIds}</p>}
      <div className="choices-scroll">
        {shelves.authors.map(({ id, name }) => (
          <label className="choice" key={id}>
            <input type="checkbox" name="authorIds" value={id} defaultChecked={typed.authorIds.includes(String(id))} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Everything about an article that is not its text: section, pen-names, tags, picture, comments. */
export function ArticlePanel({ shelves, typed, problems }: Props) {
  return (
    <>
      <Field
        id="chuyen-muc"
        label={say('Chuyên mục')}
        problem={problems.sectionId}
        hint={say('Cần có trước khi xuất bản.')}
      >
        {(control) => (
          <select {...control} name="sectionId" defaultValue={typed.sectionId}>
            <option value="">{say('Chưa chọn')}</option>
            {shelves.sections.map(({ id, name }) => (
              <option value={id} key={id} lang={typedLanguage(name)}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AuthorChoices shelves={shelves} typed={typed} problems={problems} />
      <Field id="chu-de" label={say('Chủ đề')} problem={problems.tagNames} hint={say('Cách nhau bằng dấu phẩy.')}>
        {(control) => (
          <input
            {...control}
            type="text"
            name="tags"
            defaultValue={typed.tags}
            list="chu-de-da-co"
            autoComplete="off"
          />
        )}
      </Field>
      <datalist id="chu-de-da-co">
        {shelves.tagNames.map((name) => (
          <option value={name} key={name} />
        ))}
      </datalist>
      <Field
        id="nguon-tin"
        label={say('Nguồn đứng đầu sa-pô')}
        problem={problems.dateline}
        hint={say('Ví dụ: HNP, TTXVN. Có thể để trống.')}
      >
        {(control) => (
          <input {...control} type="text" name="dateline" defaultValue={typed.dateline} autoComplete="off" />
        )}
      </Field>
      <LeadPicture pictures={shelves.pictures} chosen={typed.leadMediaId} problem={problems.leadMediaId} />
      <label className="choice">
        <input id="nhan-binh-luan" type="checkbox" name="commentsOpen" value="co" defaultChecked={typed.commentsOpen} />
        {say('Nhận bình luận của bạn đọc')}
      </label>
    </>
  )
}
