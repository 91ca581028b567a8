import type { Tx } from '@/db/client'
import { articleIdInPath } from '@/modules/articles/address'
import { queueBreakingPush, stopBreakingPushes } from '@/modules/push/queue'
import type { Arrangement, BannerSeverity } from './arrangement'

type Banner = NonNullable<Arrangement['banner']>

/** What a notice is headed with; the words of the banner stand below. */
const TITLES: Record<BannerSeverity, string> = { urgent: 'Tin khẩn', breaking: 'Tin nóng' }

/** Puts a banner on its way to the readers who asked for breaking news. After the page's line in the log. */
export async function tellReaders(tx: Tx, { severity, text, link, until }: Banner): Promise<void> {
  const isOurs = link.startsWith('/')
  const articleId = isOurs ? articleIdInPath(link) : null
  // A notice opens the paper, never somebody else's site.
  await queueBreakingPush(tx, { title: TITLES[severity], text, path: isOurs ? link : '/', articleId, until })
}

/** Stops what is still on its way to readers when the banner goes, or says something else. */
export async function stopTelling(tx: Tx, before: Arrangement, after: Arrangement): Promise<void> {
  const newsOf = ({ banner }: Arrangement) => banner && [banner.severity, banner.text, banner.link].join('\n')
  if (before.banner && newsOf(before) !== newsOf(after)) await stopBreakingPushes(tx)
}
