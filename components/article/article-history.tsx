import { changedFacts, diffNames, howMuch } from '@/components/diff/changed-facts'
import { TextDiff } from '@/components/diff/text-diff'
import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { longDateTimeIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { NamedInVersions } from '@/modules/revisions/named-in-versions'
import type { PublicHistory } from '@/modules/revisions/queries'
import './article-history.css'
import { CorrectionWords } from './corrections'

type Version = PublicHistory['versions'][number]

/** A reader learns of the words and the lead picture; section and tags are the paper's own order. */
const TOLD_FACTS = new Set(['leadMediaId'])

type Props = PublicHistory & { language?: Language }

/** Every version of an article that readers have seen: when, what was corrected, and the words that changed. */
export function ArticleHistory({ language = 'vi', versions, named }: Props) {
  const words = readerWords(language).history
  return (
    <>
      <p className="history-lead">{versions.length > 1 ? words.changed : words.unchanged}</p>
      <ol className="history">
        {versions.map((version) => (
          <li key={version.version}>
            <HistoryEntry language={language} version={version} named={named} />
          </li>
        ))}
      </ol>
    </>
  )
}

type EntryProps = { language: Language; version: Version; named: NamedInVersions }

function HistoryEntry({ language, version, named }: EntryProps) {
  const words = readerWords(language)
  const { kind, at, correction, changes } = version
  return (
    <article className="history-entry">
      <h2>{correction ? words.article.correction : words.history[kind]}</h2>
      <p className="history-time">
        <time dateTime={isoWithZone(at)}>{longDateTimeIn(language, at)}</time>
      </p>
      {correction && <CorrectionWords language={language} correction={correction} />}
      {changes && <Changes language={language} changes={changes} named={named} />}
    </article>
  )
}

type ChangesProps = { language: Language; changes: NonNullable<Version['changes']>; named: NamedInVersions }

function Changes({ language, changes, named }: ChangesProps) {
  const words = readerWords(language).history
  const { diff, before, after } = changes
  const toldFacts = diff.changedFacts.filter((fact) => TOLD_FACTS.has(fact))
  const facts = changedFacts({ ...diff, changedFacts: toldFacts }, before, after, named, language)
  return (
    <details className="history-changes">
      <summary>{words.changes(howMuch(diff.counts, language))}</summary>
      <TextDiff language={language} diff={diff} names={diffNames(named)} facts={facts} isSideBySide={false} />
    </details>
  )
}
