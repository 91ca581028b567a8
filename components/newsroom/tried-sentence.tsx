import { said, say } from '@/lib/english/comments'
import type { MatchKind } from '@/modules/comments/word-list/match'
import type { JudgedMatch, WordJudge } from '@/modules/comments/word-list/word-judge'

type Props = {
  sentence: string
  /** The words in force. */
  judge: WordJudge
  /** The word that is being written, before it is in force; null when there is none. */
  own: WordJudge | null
  ownTerm: string
}

const KINDS: Record<MatchKind, string> = said({
  exact: '',
  disguised: ', viết lẩn tránh',
  toneless: ', viết không dấu',
})
const EFFECTS = said({ hold: 'giữ lại để xem', refuse: 'từ chối' })

/** A sentence with what the list finds in it, and what would become of a comment that has it. */
export function TriedSentence({ sentence, judge, own, ownTerm }: Props) {
  if (sentence.trim() === '') return <p className="spoken" role="status" />
  const others = judge.find(sentence).filter(({ term }) => term !== ownTerm)
  const found = [...(own?.find(sentence) ?? []), ...others].sort((left, right) => left.start - right.start)
  const isRefused = found.some(({ effect }) => effect === 'refuse')
  const said =
    found.length === 0
      ? say('Không có từ nào trong danh sách.')
      : isRefused
        ? say('Bình luận bị từ chối.')
        : say('Bình luận được giữ lại để xem.')
  return (
    <div className="stack term-trial" role="status">
      <p>
        <strong>{said}</strong>
      </p>
      {found.length > 0 && (
        <>
          <p>
            <Marked text={sentence} found={found} />
          </p>
          <ul>
            {found.map(({ term, kind, effect, start, end }) => (
              <li key={`${term} ${start}`}>
                <mark>{sentence.slice(start, end)}</mark>{' '}
                {say('khớp “{term}”{kind}: {effect}', { term, kind: KINDS[kind], effect: EFFECTS[effect] })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Marked({ text, found }: { text: string; found: readonly JudgedMatch[] }) {
  const parts = []
  let from = 0
  for (const { start, end } of found) {
    // One match may lie within another.
    if (start < from) continue
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>)
    from = end
  }
  return [...parts, text.slice(from)]
}
