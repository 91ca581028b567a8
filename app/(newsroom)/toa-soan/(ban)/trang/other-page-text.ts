import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { OtherText } from '@/components/newsroom/article-answer'
import { typedPage } from '@/components/newsroom/typed-page'
import { db } from '@/db/client'
import { say } from '@/lib/english/site'
import { portalDateTime } from '@/lib/time'
import type { Block } from '@/modules/articles/block-types'
import { findPageAtDesk, findPageVersion } from '@/modules/standing-pages/desk-queries'
import { rowId } from '../../row-id'

const typed = ({ title, slug, blocks }: { title: string; slug: string; blocks: Block[] }) =>
  typedPage({ title, slug, body: JSON.stringify(blocks) })

/** The text somebody else saved, and the version both came from; null when it cannot be read any more. */
export async function otherPageText(sent: { id: string; version: string }): Promise<OtherText | null> {
  const [id, started] = [rowId(sent.id), rowId(sent.version)]
  if (id === null) return null
  return unlessDatabaseDown(async () => {
    const page = await findPageAtDesk(db, id)
    if (!page) return null
    const [present, base] = [
      await findPageVersion(db, id, page.version),
      started === null ? null : await findPageVersion(db, id, started),
    ]
    return {
      version: page.version,
      savedBy: present?.savedByName ?? say('Một người khác'),
      savedAt: portalDateTime(page.updatedAt),
      typed: typed(page),
      base: base && typed(base),
    }
  }, null)
}
