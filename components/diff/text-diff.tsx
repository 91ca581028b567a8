import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import type { NodeEdit } from '@/modules/revisions/diff-blocks'
import type { TextDiff as Diff } from '@/modules/revisions/diff-texts'
import './text-diff.css'
import { type DiffNames, DiffNodeView } from './diff-nodes'
import { type DiffSide, DiffWords } from './diff-words'
import { foldedSame } from './folded-same'

/** A fact beside the words, before and after. */
export type ChangedFact = { name: string; before: string; after: string }

type Props = {
  language?: Language
  diff: Diff
  names: DiffNames
  facts: readonly ChangedFact[]
  /** Two columns where the screen is wide enough. */
  isSideBySide: boolean
}

const LINES = ['headline', 'dateline', 'standfirst'] as const

/** A row of the comparison: one cell with both texts, or one for each. */
function Row({ isSideBySide, draw }: { isSideBySide: boolean; draw: (side: DiffSide) => ReactNode }) {
  if (!isSideBySide) return <div className="diff-row">{draw('both')}</div>
  return (
    <div className="diff-row">
      <div className="diff-cell">{draw('before')}</div>
      <div className="diff-cell">{draw('after')}</div>
    </div>
  )
}

/** Everything that changed from one version of a text to another; what stayed is folded to what lies around it. */
export function TextDiff({ language = 'vi', diff, names, facts, isSideBySide }: Props) {
  const words = readerWords(language).history
  const lines = LINES.filter((field) =>
    diff[field].some((edit) => edit.kind !== 'same' || edit.before.text !== edit.after.text),
  )
  const isBodySame = diff.body.every(({ kind }) => kind === 'same')
  return (
    <div className="text-diff" data-side-by-side={isSideBySide ? '' : undefined}>
      {lines.length === 0 && isBodySame && facts.length === 0 && <p>{words.same}</p>}
      {isSideBySide && (lines.length > 0 || !isBodySame) && (
        <div className="diff-row diff-names" aria-hidden="true">
          <p>{words.before}</p>
          <p>{words.after}</p>
        </div>
      )}
      {lines.map((field) => (
        <section key={field} aria-label={words[field]}>
          <p className="diff-label">{words[field]}</p>
          <Row
            isSideBySide={isSideBySide}
            draw={(side) => (
              <p className={`diff-${field}`}>
                <DiffWords edits={diff[field]} side={side} />
              </p>
            )}
          />
        </section>
      ))}
      {!isBodySame && (
        <section aria-label={words.body}>
          <p className="diff-label">{words.body}</p>
          <Body language={language} edits={diff.body} names={names} isSideBySide={isSideBySide} />
        </section>
      )}
      {facts.length > 0 && <Facts language={language} facts={facts} />}
    </div>
  )
}

type BodyProps = { language: Language; edits: readonly NodeEdit[]; names: DiffNames; isSideBySide: boolean }

function Body({ language, edits, names, isSideBySide }: BodyProps) {
  return foldedSame(edits).map((part, at) =>
    part.kind === 'folded' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order on the page.
      <p className="diff-folded" key={at}>
        {readerWords(language).history.folded(part.count)}
      </p>
    ) : (
      <Row
        isSideBySide={isSideBySide}
        draw={(side) => <DiffNodeView edit={part.edit} names={names} side={side} />}
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        key={at}
      />
    ),
  )
}

function Facts({ language, facts }: { language: Language; facts: readonly ChangedFact[] }) {
  const { none } = readerWords(language).history
  return (
    <dl className="diff-facts">
      {facts.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <del>{before || none}</del> <span aria-hidden="true">→</span> <ins>{after || none}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
