import { monitorEventLoopDelay } from 'node:perf_hooks'

const RESOLUTION_MILLISECONDS = 10
const NANOSECONDS = 1_000_000

/**
 * Watches how long this thread is held up by one piece of work: nobody else is answered meanwhile. Each call tells the
 * longest time since the call before, in milliseconds.
 */
export function watchLoopDelay(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MILLISECONDS })
  histogram.enable()
  return () => {
    const longest = histogram.max / NANOSECONDS - RESOLUTION_MILLISECONDS
    histogram.reset()
    return Math.max(0, longest)
  }
}
