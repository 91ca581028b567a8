import { withDeadline } from './deadline'

const HOUR_MILLISECONDS = 3_600_000
const RETRY_MILLISECONDS = 60_000
/** Work that has stopped answering must not hold up the end of the process. */
const CLOSE_DEADLINE_MILLISECONDS = 3_000

type Hourly = {
  /** How long after the hour has struck. */
  latenessMilliseconds: number
  work: () => Promise<void>
  /** What to write when it fails; it is tried again a minute later. */
  complaint: string
}

/** Does something now and after every hour. `close` stops it and waits a little for what is under way. */
export function startHourly({ latenessMilliseconds, work, complaint }: Hourly): { close: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let working: Promise<void> = Promise.resolve()

  const untilNext = () => HOUR_MILLISECONDS - (Date.now() % HOUR_MILLISECONDS) + latenessMilliseconds
  const plan = (milliseconds: number) => {
    if (!isClosed) timer = setTimeout(once, milliseconds).unref()
  }
  const once = () => {
    working = work().then(
      () => plan(untilNext()),
      (cause: unknown) => {
        console.error(`${complaint}:`, cause instanceof Error ? cause.message : cause)
        plan(RETRY_MILLISECONDS)
      },
    )
  }
  once()

  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      await withDeadline(working, CLOSE_DEADLINE_MILLISECONDS).catch(() => {})
    },
  }
}
