'use client'
import { useActionState, useMemo, useState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/shelves'
import { WordJudge } from '@/modules/comments/word-list/word-judge'
import { TriedSentence } from './tried-sentence'

type Name = 'term' | 'effect' | 'note'
type Example = { before: string; hit: string; after: string }

export type TermAnswer = {
  attempt: number
  summary: string
  problems: Partial<Record<Name, string>>
  typed: Record<Name | 'sentence', string>
  /** Words from approved comments that the term would have stopped; null when it was refused for something else. */
  neighbours: Example[] | null
} | null

type Effect = 'hold' | 'refuse' | 'allow'
type Props = {
  action: (previous: TermAnswer, form: FormData) => Promise<TermAnswer>
  /** The words in force. */
  terms: [term: string, effect: 'hold' | 'refuse'][]
  stored: { term: string; effect: Effect; note: string } | null
  /** Whether the word is one of those the product brings: only they can be let through. */
  mayAllow: boolean
}

const FIELD = { term: 'tu', effect: 'khi-gap', note: 'ghi-chu' } as const
const effects = (): [Effect, string][] => [
  ['hold', say('Giữ lại để người duyệt xem kỹ')],
  ['refuse', say('Từ chối ngay, cho người viết biết từ nào')],
  ['allow', say('Cho qua, không để ý từ này nữa')],
]

/** A word and what it does, tried on a sentence while one types. */
export function TermForm({ action, terms, stored, mayAllow }: Props) {
  const [answer, send, isSending] = useActionState(action, null)
  const start = answer?.typed ?? { term: '', effect: 'hold', note: '', sentence: '', ...stored }
  const [live, setLive] = useState(start)
  const judge = useMemo(() => new WordJudge(new Map(terms)), [terms])
  const own = useMemo(
    () =>
      live.term.trim() && live.effect !== 'allow'
        ? new WordJudge(new Map([[live.term, live.effect === 'refuse' ? 'refuse' : 'hold']]))
        : null,
    [live.term, live.effect],
  )
  const { problems = {}, neighbours } = answer ?? {}
  return (
    <form
      className="stack narrow"
      action={send}
      key={answer?.attempt}
      onInput={({ currentTarget }) => {
        const typed = new FormData(currentTarget)
        const words = (name: string) => String(typed.get(name) ?? '')
        setLive({ term: words('term'), effect: words('effect'), note: '', sentence: words('sentence') })
      }}
    >
      {answer && (
        <ProblemSummary
          heading={answer.summary}
          problems={(['term', 'effect', 'note'] as const).flatMap((name) => {
            const sentence = problems[name]
            return sentence ? [{ fieldId: FIELD[name], sentence }] : []
          })}
        />
      )}
      {neighbours && (
        <ul className="term-neighbours">
          {neighbours.map(({ before, hit, after }) => (
            <li key={`${before}${hit}${after}`}>
              …{before}
              <mark>{hit}</mark>
              {after}…
            </li>
          ))}
        </ul>
      )}
      {neighbours && <input type="hidden" name="confirmed" value={start.term.trim()} />}
      <Field
        id={FIELD.term}
        label={say('Từ hoặc cụm từ')}
        hint={say(
          'Viết đủ dấu. Cách viết lẩn tránh (chấm giữa chữ, số thay chữ, chữ kéo dài) và cụm từ viết không dấu cũng được nhận ra.',
        )}
        problem={problems.term}
        isRequired
      >
        {(control) => (
          <input
            {...control}
            type="text"
            name="term"
            autoComplete="off"
            autoCapitalize="off"
            defaultValue={start.term}
            readOnly={stored !== null}
          />
        )}
      </Field>
      <fieldset
        className="choices"
        id={FIELD.effect}
        aria-describedby={problems.effect ? 'khi-gap-loi' : undefined}
        tabIndex={-1}
      >
        <legend>{say('Khi gặp từ này')}</legend>
        {problems.effect && (
          <p className="choices-problem" id="khi-gap-loi">
            {problems.effect}
          </p>
        )}
        {effects()
          .filter(([effect]) => mayAllow || effect !== 'allow')
          .map(([effect, label]) => (
            <label className="choice" key={effect}>
              <input type="radio" name="effect" value={effect} defaultChecked={start.effect === effect} />
              <span>{label}</span>
            </label>
          ))}
      </fieldset>
      <Field
        id={FIELD.note}
        label={say('Ghi chú')}
        hint={say('Vì sao có từ này. Có thể để trống.')}
        problem={problems.note}
      >
        {(control) => <input {...control} type="text" name="note" autoComplete="off" defaultValue={start.note} />}
      </Field>
      <Field
        id="cau-thu"
        label={say('Thử với một câu')}
        hint={say('Dán một câu bạn đọc hay viết: chỗ nào bị bắt hiện ngay bên dưới. Câu này không được lưu.')}
      >
        {(control) => <textarea {...control} name="sentence" rows={3} defaultValue={start.sentence} />}
      </Field>
      <TriedSentence sentence={live.sentence} judge={judge} own={own} ownTerm={live.term.trim()} />
      <p>
        <button className="button button-main" type="submit" disabled={isSending}>
          {neighbours ? say('Vẫn lưu từ này') : say('Lưu')}
        </button>
      </p>
    </form>
  )
}
