import { changedFacts, diffNames, howMuch } from '@/components/diff/changed-facts'
import { TextDiff } from '@/components/diff/text-diff'
import { db } from '@/db/client'
import { say } from '@/lib/english/versions'
import { interfaceLanguage } from '@/lib/interface-language'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { findVersion, type KeptVersion } from '@/modules/revisions/desk-queries'
import { diffTexts } from '@/modules/revisions/diff-texts'
import { readNamedInVersions } from '@/modules/revisions/named-in-versions'

type Props = { articleId: number; before: number; after: number; isSideBySide: boolean }

/** What changed between two versions, the older one first whichever way they were chosen. */
export async function Comparison({ articleId, before, after, isSideBySide }: Props) {
  const [older, newer] = await Promise.all(
    [Math.min(before, after), Math.max(before, after)].map((version) => findVersion(db, articleId, version)),
  )
  if (!older || !newer)
    return (
      <p className="notice" data-tone="warn">
        {say('Không tìm thấy một trong hai bản đã chọn. Vui lòng chọn lại.')}
      </p>
    )
  const diff = diffTexts(older.text, newer.text)
  const named = await readNamedInVersions(db, [older.text, newer.text])
  return (
    <section className="stack" aria-labelledby="so-sanh">
      <div>
        <h2 id="so-sanh">{say('Bản {older} và bản {newer}', { older: older.version, newer: newer.version })}</h2>
        <p className="meta">
          <When version={older} /> {say('đến')} <When version={newer} /> · {howMuch(diff.counts, interfaceLanguage())}
        </p>
      </div>
      <TextDiff
        language={interfaceLanguage()}
        diff={diff}
        names={diffNames(named)}
        facts={changedFacts(diff, older.text, newer.text, named, interfaceLanguage())}
        isSideBySide={isSideBySide}
      />
    </section>
  )
}

function When({ version: { savedAt, savedByName } }: { version: KeptVersion }) {
  return (
    <>
      <time dateTime={isoWithZone(savedAt)}>{portalDateTime(savedAt)}</time>
      {savedByName && ` (${savedByName})`}
    </>
  )
}
