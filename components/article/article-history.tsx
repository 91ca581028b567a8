import { changedFacts, diffNames, howMuch } from '@/components/diff/changed-facts'
import { TextDiff } from '@/components/diff/text-diff'
import { isoWithZone, longDateTime } from '@/lib/time'
import type { NamedInVersions } from '@/modules/revisions/named-in-versions'
import type { PublicHistory } from '@/modules/revisions/queries'
import './article-history.css'
import { CorrectionWords } from './corrections'

type Version = PublicHistory['versions'][number]

const DEEDS: Record<Version['kind'], string> = {
  published: 'Đăng lần đầu',
  corrected: 'Cập nhật',
  withdrawn: 'Gỡ bài',
  restored: 'Đăng lại',
}

/** A reader learns of the words and the lead picture; section and tags are the paper's own order. */
const TOLD_FACTS = new Set(['leadMediaId'])

/** Every version of an article that readers have seen: when, what was corrected, and the words that changed. */
export function ArticleHistory({ versions, named }: PublicHistory) {
  return (
    <>
      <p className="history-lead">
        {versions.length > 1
          ? 'Bài này đã thay đổi sau khi đăng. Dưới đây là từng lần, mới nhất ở trên.'
          : 'Bài này chưa thay đổi từ khi đăng.'}
      </p>
      <ol className="history">
        {versions.map((version) => (
          <li key={version.version}>
            <HistoryEntry version={version} named={named} />
          </li>
        ))}
      </ol>
    </>
  )
}

function HistoryEntry({ version, named }: { version: Version; named: NamedInVersions }) {
  const { kind, at, correction, changes } = version
  return (
    <article className="history-entry">
      <h2>{correction ? 'Đính chính' : DEEDS[kind]}</h2>
      <p className="history-time">
        <time dateTime={isoWithZone(at)}>{longDateTime(at)}</time>
      </p>
      {correction && <CorrectionWords correction={correction} />}
      {changes && <Changes changes={changes} named={named} />}
    </article>
  )
}

function Changes({ changes, named }: { changes: NonNullable<Version['changes']>; named: NamedInVersions }) {
  const { diff, before, after } = changes
  const toldFacts = diff.changedFacts.filter((fact) => TOLD_FACTS.has(fact))
  const facts = changedFacts({ ...diff, changedFacts: toldFacts }, before, after, named)
  return (
    <details className="history-changes">
      <summary>Xem chỗ đã đổi ({howMuch(diff.counts)})</summary>
      <TextDiff diff={diff} names={diffNames(named)} facts={facts} isSideBySide={false} />
    </details>
  )
}
