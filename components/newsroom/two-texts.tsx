import type { JSONContent } from '@tiptap/core'
import { type ReactNode, useMemo, useState } from 'react'
import { said, say } from '@/lib/english/versions'
import { type Part, settled, threeWay } from '@/modules/articles/three-way'
import type { OtherText, TypedArticle } from './article-answer'
import { BlockWords } from './block-words'
import { blocksIn } from './editor/clean-body'
import { ARTICLE_LABELS, type FieldLabels, fieldChoices, merged, type Side } from './text-choices'

type Choice = Side | 'all'

const isOpen = (part: Part<JSONContent>): part is Exclude<Part<JSONContent>, { kind: 'same' }> => part.kind !== 'same'

/** Unless somebody says otherwise, no word of either is dropped. */
const firstChoice = (part: Part<JSONContent>): Choice => {
  if (part.kind === 'both') return 'all'
  return part.kind === 'theirs' ? 'theirs' : 'mine'
}

function itemsFor(part: Part<JSONContent>, choice: Choice): JSONContent[] {
  if (part.kind === 'same') return part.items
  if (part.kind !== 'both') return choice === part.kind ? part.items : part.base
  if (choice === 'all') return [...part.theirs, ...part.mine]
  return part[choice]
}

type OptionsProps = {
  name: string
  legend: string
  options: { value: string; words: string; text: ReactNode }[]
  chosen: string
  onChoose: (value: string) => void
}

function Options({ name, legend, options, chosen, onChoose }: OptionsProps) {
  return (
    <fieldset className="part">
      <legend>{legend}</legend>
      <div className="part-options">
        {options.map(({ value, words, text }) => (
          <label className="part-option" key={value}>
            <span className="choice">
              <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
              {words}
            </span>
            <span className="part-text">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const nothing = <em>{say('(không có)')}</em>

function PartView({
  part,
  number,
  other,
  chosen,
  onChoose,
}: {
  part: Exclude<Part<JSONContent>, { kind: 'same' }>
  number: number
  other: OtherText
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  const mine = part.kind === 'both' ? part.mine : part.kind === 'mine' ? part.items : part.base
  const theirs = part.kind === 'both' ? part.theirs : part.kind === 'theirs' ? part.items : part.base
  const drawn = (blocks: JSONContent[]) => (blocks.length > 0 ? <BlockWords blocks={blocks} /> : nothing)
  const legends = {
    both: say('Chỗ {number}: cả hai cùng sửa', { number }),
    mine: say('Chỗ {number}: bạn sửa', { number }),
    theirs: say('Chỗ {number}: {savedBy} sửa', { number, savedBy: other.savedBy }),
  }
  return (
    <>
      <Options
        name={`cho-${number}`}
        legend={legends[part.kind]}
        chosen={chosen}
        onChoose={(value) => onChoose(value as Choice)}
        options={[
          { value: 'theirs', words: say('Bản của {savedBy}', { savedBy: other.savedBy }), text: drawn(theirs) },
          { value: 'mine', words: say('Bản của bạn'), text: drawn(mine) },
          ...(part.kind === 'both' ? [{ value: 'all', words: say('Giữ cả hai'), text: null }] : []),
        ]}
      />
      {part.base.length > 0 && part.kind === 'both' && (
        <details className="part-base">
          <summary>{say('Trước khi hai người sửa')}</summary>
          <BlockWords blocks={part.base} />
        </details>
      )}
    </>
  )
}

const WHAT = said({ article: 'bài', page: 'trang' })

type Props = {
  mine: TypedArticle
  other: OtherText
  /** How a field's value reads: the name of a section for its number. */
  inWords: (field: keyof TypedArticle, value: string) => string
  onMerged: (typed: TypedArticle) => void
  what?: keyof typeof WHAT
  /** The fields that are compared beside the text, by name. */
  labels?: FieldLabels
}

/**
 * The text that was saved meanwhile, the one that was just sent, and the one both came from: block by block, with a choice
 * for each. Nothing is dropped that nobody dropped.
 */
export function TwoTexts({ mine, other, inWords, onMerged, what = 'article', labels = ARTICLE_LABELS }: Props) {
  const base = other.base ?? other.typed
  const parts = useMemo(
    () => threeWay(blocksIn(base.body), blocksIn(mine.body), blocksIn(other.typed.body)),
    [base, mine, other],
  )
  const fields = useMemo(() => fieldChoices(base, mine, other.typed, labels), [base, mine, other, labels])
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map())
  const [sides, setSides] = useState<ReadonlyMap<keyof TypedArticle, Side>>(new Map())
  const choiceOf = (part: Part<JSONContent>, index: number) => choices.get(index) ?? firstChoice(part)
  const merge = () => {
    const body = settled(parts, (part, index) => itemsFor(part, choiceOf(part, index)))
    onMerged(merged(mine, other.typed, fields, sides, JSON.stringify(body)))
  }
  let number = 0
  return (
    <section className="two-texts" aria-labelledby="hai-ban" tabIndex={-1}>
      <h2 id="hai-ban">{say('Hai bản của {what} này', { what: WHAT[what] })}</h2>
      <p>
        {say(
          '{savedBy} đã lưu lúc {savedAt}. Những chỗ giống nhau được giữ nguyên; với mỗi chỗ khác nhau, vui lòng chọn bản cần giữ. Chưa bản nào mất.',
          { savedBy: other.savedBy, savedAt: other.savedAt },
        )}
      </p>
      {fields.map(({ field, label, mine: own, theirs, side }) => (
        <Options
          key={field}
          name={`o-${field}`}
          legend={label}
          chosen={sides.get(field) ?? side}
          onChoose={(value) => setSides(new Map(sides).set(field, value as Side))}
          options={[
            {
              value: 'theirs',
              words: say('Bản của {savedBy}', { savedBy: other.savedBy }),
              text: inWords(field, theirs) || nothing,
            },
            { value: 'mine', words: say('Bản của bạn'), text: inWords(field, own) || nothing },
          ]}
        />
      ))}
      {parts.map((part, index) => {
        if (!isOpen(part)) {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison keep their order.
            <details className="part-same" key={index}>
              <summary>{say('{itemsCount} đoạn giống nhau', { itemsCount: part.items.length })}</summary>
              <BlockWords blocks={part.items} />
            </details>
          )
        }
        number += 1
        return (
          <PartView
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            key={index}
            part={part}
            number={number}
            other={other}
            chosen={choiceOf(part, index)}
            onChoose={(choice) => setChoices(new Map(choices).set(index, choice))}
          />
        )
      })}
      <div className="row">
        <button type="button" className="button button-main" onClick={merge}>
          {say('Ghép theo lựa chọn')}
        </button>
        <p className="meta">{say('Bản ghép hiện trong ô soạn để bạn xem lại rồi bấm lưu. Hoàn tác được.')}</p>
      </div>
    </section>
  )
}
