const MINUTE_MILLISECONDS = 60_000

/**
 * Counts what each sender does within a minute of the clock, in memory. `sendersMax` bounds the memory: past it the minute
 * is forgotten as a whole.
 */
export class MinuteLimit {
  private counts = new Map<string, number>()
  private minute = 0

  constructor(
    private readonly perMinuteMax: number,
    private readonly sendersMax = 20_000,
  ) {}

  /** Counts one more. Null when it may pass, else the seconds until the next one may. */
  secondsToWait(sender: string, now = Date.now()): number | null {
    const current = Math.floor(now / MINUTE_MILLISECONDS)
    if (current !== this.minute || this.counts.size >= this.sendersMax) {
      this.counts = new Map()
      this.minute = current
    }
    const count = (this.counts.get(sender) ?? 0) + 1
    this.counts.set(sender, count)
    if (count <= this.perMinuteMax) return null
    return Math.ceil(((current + 1) * MINUTE_MILLISECONDS - now) / 1000) || 1
  }
}
