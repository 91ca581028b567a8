const FIRST_PAUSE_MILLISECONDS = 1_000
const PAUSE_MILLISECONDS_MAX = 60_000

/** Articles that failed, each for a while that doubles: one bad row must not hold up those behind it. */
export class SetAside {
  private readonly failed = new Map<number, { until: number; pauseMilliseconds: number }>()

  add(articleId: number, nowMilliseconds: number): void {
    const before = this.failed.get(articleId)?.pauseMilliseconds ?? FIRST_PAUSE_MILLISECONDS / 2
    const pauseMilliseconds = Math.min(PAUSE_MILLISECONDS_MAX, before * 2)
    this.failed.set(articleId, { until: nowMilliseconds + pauseMilliseconds, pauseMilliseconds })
  }

  /** Those to leave out now. */
  ids(nowMilliseconds: number): number[] {
    return [...this.failed].filter(([, { until }]) => until > nowMilliseconds).map(([articleId]) => articleId)
  }

  remove(articleId: number): void {
    this.failed.delete(articleId)
  }

  /** It was the database, not the articles. */
  clear(): void {
    this.failed.clear()
  }
}
