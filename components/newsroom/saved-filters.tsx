import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/articles'
import { AnsweredForm, type DeedAction } from './answered-form.island'

export type FilterLink = { id: number | null; name: string; path: string; isCurrent: boolean }

/** Lists that somebody comes back to: first those everybody has, then the person's own. */
export function FilterLinks({ links, manage }: { links: FilterLink[]; manage: string | null }) {
  return (
    <nav aria-label={say('Bộ lọc đã lưu')}>
      <ul className="chips">
        {links.map(({ id, name, path, isCurrent }) => (
          <li key={id ?? path}>
            <a href={path} aria-current={isCurrent ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
        {manage && (
          <li>
            <a className="chips-quiet" href={manage}>
              {say('Sắp xếp bộ lọc')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

type SaveProps = { action: DeedAction; query: string; nameCharsMax: number }

/** Keeps the list as it is filtered now. */
export function SaveFilter({ action, query, nameCharsMax }: SaveProps) {
  return (
    <details className="more-filters">
      <summary>{say('Lưu bộ lọc này')}</summary>
      <AnsweredForm className="more-filters-fields" action={action}>
        <input type="hidden" name="query" value={query} />
        <Field id="ten-bo-loc" label={say('Tên bộ lọc')} isRequired>
          {(control) => <input {...control} type="text" name="name" maxLength={nameCharsMax} autoComplete="off" />}
        </Field>
        <button className="button" type="submit">
          {say('Lưu bộ lọc')}
        </button>
      </AnsweredForm>
    </details>
  )
}
