import { parentPort } from 'node:worker_threads'
import { openApart } from '@/db/client'
import { env } from '@/lib/env'
import { sweepAccounts } from '@/modules/accounts/sweep'
import { fillSearch } from '@/modules/articles/fill-search'
import { newsSitemapRenewer } from '@/modules/articles/renew-news-sitemap'
import { auditStatus } from '@/modules/audit/status'
import { auditWatcher } from '@/modules/audit/watcher'
import { totalsAnnouncer } from '@/modules/comments/announce-totals'
import { forgetChallenges } from '@/modules/comments/forget-challenges'
import { mailDigest } from '@/modules/comments/mail-digest'
import { sweepPhones } from '@/modules/comments/sweep-phones'
import { sweepVisitors } from '@/modules/comments/sweep-visitors'
import { isDigestStillTrue } from '@/modules/digests/is-still-true'
import { startDigestWorker } from '@/modules/digests/worker'
import { fillDocumentEntries } from '@/modules/documents/document-entry'
import { sweepPastedOriginals } from '@/modules/drafts/pasted-originals'
import { mailFrom, openPost } from '@/modules/mail/post'
import { mailStatus } from '@/modules/mail/status'
import { startMailWorker } from '@/modules/mail/worker'
import { countPictureBytes } from '@/modules/media/count-bytes'
import { mediaStore } from '@/modules/media/media-store'
import { sweepMedia } from '@/modules/media/sweep-media'
import { pingStatus } from '@/modules/pings/status'
import { startPingWorker } from '@/modules/pings/worker'
import { pushStatus } from '@/modules/push/status'
import { startPushWorker, subjectOf } from '@/modules/push/worker'
import { scheduleStatus } from '@/modules/schedule/status'
import { startScheduleWorker } from '@/modules/schedule/worker'
import { sweepSearchMisses } from '@/modules/search/misses'
import { startPeriodic } from './periodic'
import type { BackgroundReport } from './worker'

const REPORT_MILLISECONDS = 500
const MINUTE_MILLISECONDS = 60_000
/** How late the monthly figures of comments may be, and how often their page is made anew at most. */
const TOTALS_MILLISECONDS = 15_000

/**
 * The work that belongs to no request, in a thread of its own; it tells how it is doing, and ends when it is told
 * anything. Each kind has a connection of its own: a slow mail server keeps no article waiting.
 */
const workers = [
  startScheduleWorker(() => openApart('trang-nhat-worker', 1)),
  startMailWorker(() => openApart('trang-nhat-mail', 1), openPost(), {
    perMinute: env.mailBulkPerMinute,
    isStillTrue: isDigestStillTrue,
  }),
  startDigestWorker(() => openApart('trang-nhat-digests', 1), env.isMailOffered),
  startPingWorker(() => openApart('trang-nhat-pings', 1), env.siteUrl),
  startPushWorker(() => openApart('trang-nhat-push', 1), subjectOf(env.siteUrl, env.mailFrom ?? mailFrom(env.siteUrl))),
  startPeriodic({
    name: 'trang-nhat-audit',
    firstMilliseconds: 5_000,
    everyMilliseconds: MINUTE_MILLISECONDS,
    // Reading millions of rows again takes minutes.
    deadlineMilliseconds: 30 * MINUTE_MILLISECONDS,
    work: auditWatcher(),
  }),
  startPeriodic({
    name: 'trang-nhat-sweep',
    firstMilliseconds: MINUTE_MILLISECONDS,
    everyMilliseconds: 60 * MINUTE_MILLISECONDS,
    deadlineMilliseconds: MINUTE_MILLISECONDS,
    work: sweepAccounts,
  }),
  startPeriodic({
    name: 'trang-nhat-media',
    firstMilliseconds: 10 * MINUTE_MILLISECONDS,
    everyMilliseconds: 24 * 60 * MINUTE_MILLISECONDS,
    // A store with hundreds of thousands of files takes a while to list.
    deadlineMilliseconds: 30 * MINUTE_MILLISECONDS,
    work: async (database) => {
      await countPictureBytes(database, mediaStore())
      await sweepMedia(database, mediaStore())
    },
  }),
  startPeriodic({
    name: 'trang-nhat-privacy',
    firstMilliseconds: 3 * MINUTE_MILLISECONDS,
    everyMilliseconds: 24 * 60 * MINUTE_MILLISECONDS,
    deadlineMilliseconds: 10 * MINUTE_MILLISECONDS,
    work: async (database) => {
      await sweepPhones(database)
      await forgetChallenges(database)
      await sweepVisitors(database)
      await sweepPastedOriginals(database)
      await sweepSearchMisses(database)
    },
  }),
  startPeriodic({
    name: 'trang-nhat-digest',
    firstMilliseconds: 10 * MINUTE_MILLISECONDS,
    everyMilliseconds: 10 * MINUTE_MILLISECONDS,
    deadlineMilliseconds: MINUTE_MILLISECONDS,
    work: async (database) => void (await mailDigest(database)),
  }),
  startPeriodic({
    name: 'trang-nhat-search',
    firstMilliseconds: 10_000,
    everyMilliseconds: 24 * 60 * MINUTE_MILLISECONDS,
    // After an update that reads words differently, a large archive takes a while.
    deadlineMilliseconds: 60 * MINUTE_MILLISECONDS,
    work: async (database) => {
      await fillSearch(database)
      await fillDocumentEntries(database)
    },
  }),
  startPeriodic({
    name: 'trang-nhat-news',
    firstMilliseconds: 20_000,
    everyMilliseconds: 10 * MINUTE_MILLISECONDS,
    deadlineMilliseconds: MINUTE_MILLISECONDS,
    work: newsSitemapRenewer(),
  }),
  startPeriodic({
    name: 'trang-nhat-totals',
    firstMilliseconds: 2_000,
    everyMilliseconds: TOTALS_MILLISECONDS,
    deadlineMilliseconds: MINUTE_MILLISECONDS,
    work: totalsAnnouncer(),
  }),
]
const timer = setInterval(report, REPORT_MILLISECONDS)

function report() {
  const message: BackgroundReport = {
    schedule: scheduleStatus(),
    mail: mailStatus(),
    pings: pingStatus(),
    push: pushStatus(),
    audit: auditStatus(),
  }
  parentPort?.postMessage(message)
}

parentPort?.once('message', async () => {
  clearInterval(timer)
  await Promise.all(workers.map((worker) => worker.close()))
  report()
  parentPort?.close()
})
