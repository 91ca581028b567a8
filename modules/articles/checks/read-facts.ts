import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { media } from '@/db/schema/media'
import { mayReadAtDesk } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import type { ArticleText } from '../article-input'
import { mediaIdsOf } from '../blocks'
import type { CheckFacts, PictureFacts } from './checks'
import { findTwin } from './fingerprint'
import { readLinkVerdicts } from './link-checks'
import { linksOf } from './stretches'

type Text = Pick<ArticleText, 'headline' | 'standfirst' | 'body' | 'sectionId' | 'leadMediaId'>

async function readPictures(tx: Tx, { leadMediaId, body }: Text): Promise<Map<number, PictureFacts>> {
  const ids = [...mediaIdsOf(body), ...(leadMediaId === null ? [] : [leadMediaId])]
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: media.id, alt: media.alt, isDecorative: media.isDecorative, caption: media.caption })
    .from(media)
    .where(inArray(media.id, ids))
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}

/** Everything the checks need to know of a text. A twin that this person may not read is not named to them. */
export async function readFacts(tx: Tx, viewer: Viewer, articleId: number, text: Text): Promise<CheckFacts> {
  const twin = await findTwin(tx, articleId, text)
  const isTold = twin !== null && (twin.status === 'published' || mayReadAtDesk(viewer, twin))
  return {
    text,
    pictures: await readPictures(tx, text),
    links: await readLinkVerdicts(
      tx,
      linksOf(text.body).map(({ href }) => href),
    ),
    twin: isTold ? { id: twin.id, headline: twin.headline } : null,
  }
}
