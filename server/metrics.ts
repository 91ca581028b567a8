import type { IncomingMessage } from 'node:http'
import { auditStatus } from '@/modules/audit/status'
import { mailStatus } from '@/modules/mail/status'
import { pingStatus } from '@/modules/pings/status'
import { pushStatus } from '@/modules/push/status'
import { scheduleStatus } from '@/modules/schedule/status'
import type { Inner } from './inner'
import { watchLoopDelay } from './loop-delay'
import type { ReaderPages } from './reader-pages'

/** Requests by what became of them; plain numbers, since the first is counted at every reader's request. */
export const requestCounts = { stored: 0, passed: 0, refused: 0, posted: 0 }

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Figures are for the machine itself: nobody from outside, and nothing that came through a proxy. */
const mayReadMetrics = (request: IncomingMessage) =>
  LOOPBACK.has(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined

/** What the process says of itself at the addresses that ask for it; null at any other. */
export function ownState(
  request: IncomingMessage,
  path: string,
  pages: ReaderPages,
  inner: Inner,
  isReady: boolean,
): { status: number; text: string } | null {
  if (path === '/healthz') return { status: 200, text: 'ok' }
  if (path === '/readyz') return isReady ? { status: 200, text: 'ok' } : { status: 503, text: 'đang khởi động' }
  if (path === '/metrics' && mayReadMetrics(request)) return { status: 200, text: metricsText(pages, inner, isReady) }
  return null
}

/** Watched from the first time somebody asks. */
let ownDelay: (() => number) | null = null

/** The state of the process in the text format of Prometheus. */
function metricsText(pages: ReaderPages, inner: Inner, isReady: boolean): string {
  ownDelay ??= watchLoopDelay()
  const { pageCount, bytes } = pages.store.size
  const { waitingCount, runningCount, failingCount } = pages.regeneration.status
  const schedule = scheduleStatus()
  const mail = mailStatus()
  const pings = pingStatus()
  const push = pushStatus()
  const lines: [name: string, type: 'counter' | 'gauge', value: number][] = [
    ['trang_nhat_requests_stored_total', 'counter', requestCounts.stored],
    ['trang_nhat_requests_passed_total', 'counter', requestCounts.passed],
    ['trang_nhat_requests_refused_total', 'counter', requestCounts.refused],
    ['trang_nhat_requests_posted_total', 'counter', requestCounts.posted],
    ['trang_nhat_renders_total', 'counter', pages.renderCount],
    ['trang_nhat_pages_in_memory', 'gauge', pageCount],
    ['trang_nhat_pages_in_memory_bytes', 'gauge', bytes],
    ['trang_nhat_regeneration_waiting', 'gauge', waitingCount],
    ['trang_nhat_regeneration_running', 'gauge', runningCount],
    ['trang_nhat_regeneration_failing', 'gauge', failingCount],
    ['trang_nhat_redirects', 'gauge', pages.redirects.size],
    ['trang_nhat_log_seq', 'gauge', pages.store.state.seq],
    ['trang_nhat_database_reachable', 'gauge', pages.isDatabaseReachable() ? 1 : 0],
    ['trang_nhat_schedule_lateness_seconds', 'gauge', schedule.latenessSeconds ?? 0],
    ['trang_nhat_mails_sent_total', 'counter', mail.sentCount],
    ['trang_nhat_mail_failures_total', 'counter', mail.failureCount],
    ['trang_nhat_mails_abandoned_total', 'counter', mail.abandonedCount],
    ['trang_nhat_mails_waiting', 'gauge', mail.waitingCount],
    ['trang_nhat_mail_oldest_waiting_seconds', 'gauge', mail.oldestWaitingSeconds],
    ['trang_nhat_pings_sent_total', 'counter', pings.sentCount],
    ['trang_nhat_ping_failures_total', 'counter', pings.failureCount],
    ['trang_nhat_pings_abandoned_total', 'counter', pings.abandonedCount],
    ['trang_nhat_pings_waiting', 'gauge', pings.waitingCount],
    ['trang_nhat_ping_oldest_waiting_seconds', 'gauge', pings.oldestWaitingSeconds],
    ['trang_nhat_pushes_sent_total', 'counter', push.sentCount],
    ['trang_nhat_push_failures_total', 'counter', push.failureCount],
    ['trang_nhat_pushes_abandoned_total', 'counter', push.abandonedCount],
    ['trang_nhat_pushes_waiting', 'gauge', push.waitingCount],
    ['trang_nhat_push_oldest_waiting_seconds', 'gauge', push.oldestWaitingSeconds],
    ['trang_nhat_pages_renewed_seq', 'gauge', pages.renewedSeq ?? 0],
    ['trang_nhat_audit_log_whole', 'gauge', auditStatus().isWhole ? 1 : 0],
    ['trang_nhat_ready', 'gauge', isReady ? 1 : 0],
    ['trang_nhat_event_loop_delay_max_milliseconds', 'gauge', ownDelay()],
    ['trang_nhat_newsroom_event_loop_delay_max_milliseconds', 'gauge', inner.delayMilliseconds],
    ['process_resident_memory_bytes', 'gauge', process.memoryUsage.rss()],
  ]
  return lines.map(([name, type, value]) => `# TYPE ${name} ${type}\n${name} ${value}`).join('\n')
}
