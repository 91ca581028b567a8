import { get } from './raw-answer'

const TICK_MILLISECONDS = 10

/** Readers who open pages at a steady pace, whatever happens, until `stop`; which tells how long each waited (ms). */
export function readSteadily(origin: string, paths: readonly string[], readsPerSecond: number) {
  const waits: number[] = []
  let failedCount = 0
  let sent = 0
  const startedAt = performance.now()
  const read = async (path: string) => {
    const askedAt = performance.now()
    const answer = await get(origin + path, { 'accept-encoding': 'br' }).catch(() => null)
    if (answer?.status === 200) waits.push(performance.now() - askedAt)
    else failedCount += 1
  }
  const timer = setInterval(() => {
    // By the clock, so that a late tick sends what it owes.
    const due = ((performance.now() - startedAt) / 1000) * readsPerSecond
    for (; sent < due; sent++) void read(paths[sent % paths.length] ?? '/')
  }, TICK_MILLISECONDS)
  return {
    stop() {
      clearInterval(timer)
      return { waits, failedCount, readsPerSecond: sent / ((performance.now() - startedAt) / 1000) }
    },
  }
}
