import type { DeskAction } from '@/components/newsroom/desk-answer'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { say } from '@/lib/english/frame'
import { inDigits } from '@/lib/interface-language'

type Props = {
  action: DeskAction
  id: number
  heading: string
  note: string
  label: string
  button: string
  /** The one that was chosen before, when the merge goes on. */
  chosen: string
  others: { id: number; name: string }[]
  /** A search that brings more of them into the list. */
  text: string
  /** The search's name in the address, where the page has another search. */
  field?: string
}

/** Merging into another of the same kind: find it by its name, choose it, go on until all has moved. */
export function MergeSection({ action, id, heading, note, label, button, chosen, others, text, field = 'tim' }: Props) {
  return (
    <section className="stack narrow" aria-labelledby="gop">
      <h2 id="gop">{heading}</h2>
      <p>{note}</p>
      <search>
        <form className="filter" action="#gop">
          <input
            type="search"
            name={field}
            aria-label={say('Tìm: {label}', { label })}
            defaultValue={text}
            autoComplete="off"
          />
          <button className="button" type="submit">
            {say('Tìm')}
          </button>
        </form>
      </search>
      {others.length === 0 ? (
        <p className="meta">{say('Không có tên nào khớp.')}</p>
      ) : (
        <DeskForm
          name="gop"
          action={action}
          hidden={{ id }}
          tone="grave"
          button={button}
          fields={[
            {
              kind: 'choice',
              name: 'intoId',
              label,
              value: chosen,
              options: [
                { value: '', label: say('Chưa chọn') },
                ...others.map((other) => ({ value: String(other.id), label: other.name })),
              ],
            },
          ]}
        />
      )}
    </section>
  )
}

export const movedInWords = (count: number) =>
  say('Đã chuyển {count} bài, vẫn còn bài chưa chuyển. Vui lòng bấm tiếp nút gộp bên dưới.', { count: inDigits(count) })
