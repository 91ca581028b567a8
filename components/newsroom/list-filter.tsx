import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/articles'

export type Option = { value: string; label: string }
/** A list of choices; the empty value means any. */
export type FilterChoice = { id: string; name: string; label: string; any: string; options: Option[]; value: string }
export type FilterDay = { id: string; name: string; label: string; value: string }

type Props = {
  action: string
  text: string
  choices: FilterChoice[]
  days: FilterDay[]
  /** Parts of the filter that have their own place on the page, sent along. */
  kept: [name: string, value: string][]
}

/** What the list shows, as a plain form: its answer is an address. */
export function ListFilter({ action, text, choices, days, kept }: Props) {
  return (
    <search>
      <form className="list-filter" method="get" action={action}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <div className="filter">
          <label className="spoken" htmlFor="tim-bai">
            {say('Tìm trong tiêu đề hoặc theo số bài, không cần gõ dấu')}
          </label>
          <input
            id="tim-bai"
            type="search"
            name="q"
            defaultValue={text}
            placeholder={say('Tìm tiêu đề hoặc số bài, không cần gõ dấu')}
            maxLength={100}
            autoComplete="off"
          />
          <button className="button" type="submit">
            {say('Tìm')}
          </button>
        </div>
        <details className="more-filters">
          <summary>{say('Lọc thêm')}</summary>
          <div className="more-filters-fields">
            {choices.map((choice) => (
              <Field id={choice.id} label={choice.label} key={choice.id}>
                {(control) => (
                  <select {...control} name={choice.name} defaultValue={choice.value}>
                    <option value="">{choice.any}</option>
                    {choice.options.map(({ value, label }) => (
                      <option value={value} key={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            ))}
            {days.map((day) => (
              <Field id={day.id} label={day.label} key={day.id}>
                {(control) => <input {...control} type="date" name={day.name} defaultValue={day.value} />}
              </Field>
            ))}
            <button className="button button-main" type="submit">
              {say('Lọc danh sách')}
            </button>
          </div>
        </details>
      </form>
    </search>
  )
}

export type ActiveFilter = { label: string; without: string }

/** What is filtered by now; each is a link to the list without it. */
export function ActiveFilters({ filters, everything }: { filters: ActiveFilter[]; everything: string }) {
  if (filters.length === 0) return null
  return (
    <nav aria-label={say('Đang lọc theo')}>
      <ul className="chips chips-active">
        {filters.map(({ label, without }) => (
          <li key={label}>
            <a href={without}>
              <span className="spoken">{say('Bỏ lọc')} </span>
              {label}
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        <li>
          <a className="chips-quiet" href={everything}>
            {say('Bỏ mọi bộ lọc')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
