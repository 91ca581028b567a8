import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import { type BulkDeed, type BulkOutcome, canBeUndone } from '@/modules/desk/bulk-deed'
import { AnsweredForm, type DeedAction } from './answered-form.island'
import { bulkWords, ROW_REFUSALS } from './bulk-words'

type Props = {
  id: number
  deed: BulkDeed
  outcomes: BulkOutcome[]
  isUndone: boolean
  /** The list to come back to. */
  back: string
  undo: DeedAction
}

const count = (number: number) => say('{number} bài', { number: inDigits(number) })

/** What was done, in one sentence. */
export function bulkSentence({ deed, outcomes, isUndone }: Pick<Props, 'deed' | 'outcomes' | 'isUndone'>): string {
  const refused = outcomes.filter(({ refusal }) => refusal !== null).length
  const changed = outcomes.filter(({ refusal, isUnchanged }) => refusal === null && !isUnchanged)
  const same = outcomes.length - refused - changed.length
  if (isUndone) {
    const stuck = changed.filter(({ undoRefusal }) => undoRefusal !== null).length
    const back = say('Đã hoàn tác {count}.', { count: count(changed.length - stuck) })
    return stuck > 0 ? say('{back} {count} không hoàn tác được.', { back, count: count(stuck) }) : back
  }
  const parts = [
    changed.length > 0 && `${bulkWords()[deed].done} ${count(changed.length)}.`,
    same > 0 && say('{count} vốn đã như vậy.', { count: count(same) }),
    refused > 0 && say('{count} chưa làm được.', { count: count(refused) }),
  ]
  return parts.filter(Boolean).join(' ')
}

function Reasons({ outcomes, isUndone }: Pick<Props, 'outcomes' | 'isUndone'>) {
  const told = outcomes.flatMap(({ articleId, headline, refusal, undoRefusal }) => {
    const reason = isUndone ? undoRefusal : refusal
    return reason ? [{ articleId, headline, reason }] : []
  })
  if (told.length === 0) return null
  return (
    <ul className="bulk-reasons">
      {told.map(({ articleId, headline, reason }) => (
        <li key={articleId}>
          <a href={`/toa-soan/bai/${articleId}`}>{headline || say('Bài số {articleId}', { articleId })}</a>:{' '}
          {ROW_REFUSALS[reason]}
        </li>
      ))}
    </ul>
  )
}

/** What became of a deed on several articles, above the list, with the way back while there is one. */
export function BulkResult({ id, deed, outcomes, isUndone, back, undo }: Props) {
  const isAnyChanged = outcomes.some(({ refusal, isUnchanged }) => refusal === null && !isUnchanged)
  const hasReasons = outcomes.some(({ refusal, undoRefusal }) => (isUndone ? undoRefusal : refusal) !== null)
  return (
    <section className="notice bulk-result" data-tone={hasReasons ? 'warn' : undefined} aria-labelledby="viec-vua-lam">
      <p id="viec-vua-lam" role="status">
        {bulkSentence({ deed, outcomes, isUndone })}
      </p>
      <Reasons outcomes={outcomes} isUndone={isUndone} />
      {isAnyChanged && !isUndone && canBeUndone(deed) && (
        <AnsweredForm action={undo}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="ve" value={back} />
          <button className="button" type="submit">
            {say('Hoàn tác')}
          </button>
        </AnsweredForm>
      )}
    </section>
  )
}
