import { type Db, openApart } from '@/db/client'
import { withDeadline } from '@/lib/deadline'

type Periodic = {
  /** For the database server's lists. */
  name: string
  firstMilliseconds: number
  everyMilliseconds: number
  deadlineMilliseconds: number
  work: (database: Db) => Promise<void>
}

const CLOSE_DEADLINE_MILLISECONDS = 2_000

/**
 * Does something again and again, the next time counted from the end of the last. Each time has a connection of its
 * own, cut off at the deadline: a server that was stopped meanwhile holds nothing up. What fails is done next time.
 */
export function startPeriodic(periodic: Periodic): { close: () => Promise<void> } {
  const { name, firstMilliseconds, everyMilliseconds, deadlineMilliseconds, work } = periodic
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> = Promise.resolve()
  let cutOff = async () => {}

  const once = async () => {
    const connection = openApart(name, 1)
    cutOff = connection.close
    try {
      await withDeadline(work(connection.database), deadlineMilliseconds)
    } catch (cause) {
      if (!isClosed) console.error(`${name}:`, cause instanceof Error ? cause.message : cause)
    } finally {
      await connection.close()
    }
    plan(everyMilliseconds)
  }

  const plan = (milliseconds: number) => {
    if (isClosed) return
    timer = setTimeout(() => {
      working = once()
    }, milliseconds)
  }
  plan(firstMilliseconds)

  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await cutOff()
      await withDeadline(working, CLOSE_DEADLINE_MILLISECONDS).catch(() => {})
    },
  }
}
