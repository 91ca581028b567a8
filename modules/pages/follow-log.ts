import postgres from 'postgres'
import { withDeadline } from '@/lib/deadline'
import { INVALIDATION_CHANNEL } from './invalidate'
import type { LogRow } from './tag-state'

/** Also read without a notification: a connection can be dead without knowing it. */
const POLL_INTERVAL_MILLISECONDS = 1_000
const RECONNECT_SECONDS = 0.2
const READ_DEADLINE_MILLISECONDS = 3_000
const ROWS_A_READ_MAX = 5_000

/** The driver waits for ever on a server that is stopped; nothing here may. */
const answered = <Value>(work: Promise<Value>) => withDeadline(work, READ_DEADLINE_MILLISECONDS)

export type LogListener = {
  onRows: (rows: LogRow[]) => Promise<void>
  /**
   * Nothing is known yet: the log as it stands, `seq` being its end and `tombstones` what was withdrawn or came back
   * so far. Its other rows speak of pages that this listener does not have.
   */
  onBeginning: (seq: number, tombstones: LogRow[]) => Promise<void>
  /** The log ends before `lastSeq()`: another database stands behind the address now, a restored backup perhaps. */
  onRewind: () => Promise<void>
}

export type LogFollower = {
  /** Reads what is new now; resolves to false when the database did not answer. */
  catchUp: () => Promise<boolean>
  isReachable: () => boolean
  close: () => Promise<void>
}

/**
 * Follows the invalidation log: at every notification, at every (re)connection and once a second it reads the rows
 * after `lastSeq()`. Nothing is lost by a restart on either side, because the log itself is the message.
 */
export function followLog(databaseUrl: string, lastSeq: () => number, listener: LogListener): LogFollower {
  const sql = postgres(databaseUrl, {
    max: 2,
    connect_timeout: 2,
    backoff: () => RECONNECT_SECONDS,
    onnotice: () => {},
    connection: { application_name: 'trang-nhat-pages', statement_timeout: READ_DEADLINE_MILLISECONDS },
  })
  let isReachable = false
  let isClosed = false
  let hasBegun = false
  let reading: Promise<boolean> | null = null
  let next: Promise<boolean> | null = null

  const readNews = async () => {
    for (;;) {
      const rows = await answered(sql<LogRow[]>`
        select seq::int8::float8 as seq, tag, kind from invalidations
        where seq > ${lastSeq()} order by seq limit ${ROWS_A_READ_MAX}`)
      isReachable = true
      if (rows.length === 0) return true
      await listener.onRows([...rows])
    }
  }
  const readTombstones = async (end: number): Promise<LogRow[]> => [
    ...(await answered(sql<LogRow[]>`
      select seq::int8::float8 as seq, tag, kind from invalidations
      where kind in ('gone', 'back') and seq <= ${end} order by seq`)),
  ]
  const readAll = async () => {
    const [latest] = await answered(sql<{ seq: number }[]>`
      select coalesce(max(seq), 0)::float8 as seq from invalidations`)
    if (!latest) return false
    if (latest.seq < lastSeq()) {
      await listener.onRewind()
      hasBegun = false
    }
    if (!hasBegun && lastSeq() === 0) await listener.onBeginning(latest.seq, await readTombstones(latest.seq))
    hasBegun = true
    return readNews()
  }
  const readOnce = () =>
    readAll().catch(() => {
      isReachable = false
      return false
    })
  const catchUp = (): Promise<boolean> => {
    // A read under way may have looked just before this news: one more follows it, whoever else asks meanwhile.
    if (reading) {
      next ??= reading.then(() => {
        next = null
        return catchUp()
      })
      return next
    }
    reading = readOnce().finally(() => {
      reading = null
    })
    return reading
  }

  const subscribe = () => {
    if (isClosed) return
    sql
      .listen(INVALIDATION_CHANNEL, catchUp, catchUp)
      .catch(() => setTimeout(subscribe, POLL_INTERVAL_MILLISECONDS).unref())
  }
  subscribe()
  const timer = setInterval(catchUp, POLL_INTERVAL_MILLISECONDS)
  timer.unref()

  return {
    catchUp,
    isReachable: () => isReachable,
    async close() {
      isClosed = true
      clearInterval(timer)
      await sql.end({ timeout: 1 }).catch(() => {})
    },
  }
}
