/** Smaller is sooner. */
export type Priority = 0 | 1 | 2 | 3 | 4

/**
 * kept: the new page is stored. settled: nothing to store, and that is right. outdated: something changed meanwhile,
 * again at once. failed: try again later.
 */
export type RenderOutcome = 'kept' | 'settled' | 'outdated' | 'failed'

/**
 * The least is the most urgent. Waiting brings a page up to just behind the lists and no further: a change of the whole site
 * queues every page, and what is published then, its front page and its lists must not stand in that line.
 */
const urgencyOf = (priority: Priority, waitedMilliseconds: number): number =>
  Math.max(Math.min(priority, WAITED), priority - waitedMilliseconds / STEP_UP_MILLISECONDS)

type Waiting = { priority: Priority; since: number }

const PARALLEL_RENDERS_MAX = 2
const STEP_UP_MILLISECONDS = 1_000
/** Just behind the lists. */
const WAITED = 2.5
/** Who has waited so long gets every fourth turn, so that steady publishing starves none. */
const LONG_MILLISECONDS = 5_000
const TURNS_EACH = 4
const RETRY_MILLISECONDS = [500, 1_000, 2_000, 5_000]

/**
 * The pages waiting to be made again. Each path waits once; a path that is asked for while it is being rendered is
 * rendered once more afterwards, since the render may have read the older state.
 */
export class Regeneration {
  private readonly waiting = new Map<string, Waiting>()
  private readonly running = new Map<string, Promise<void>>()
  private readonly failures = new Map<string, number>()
  private readonly retries = new Set<NodeJS.Timeout>()
  private turn = 0
  private isClosed = false

  constructor(
    private readonly render: (path: string) => Promise<RenderOutcome>,
    private readonly parallelMax = PARALLEL_RENDERS_MAX,
    private readonly now = () => performance.now(),
  ) {}

  add(path: string, priority: Priority): void {
    const present = this.waiting.get(path)
    if (!present) this.waiting.set(path, { priority, since: this.now() })
    else if (priority < present.priority) present.priority = priority
    this.next()
  }

  get status() {
    return { waitingCount: this.waiting.size, runningCount: this.running.size, failingCount: this.failures.size }
  }

  /** Resolves when nothing waits or runs; pages that keep failing do not count. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running.values())
  }

  close(): void {
    this.isClosed = true
    this.waiting.clear()
    for (const timer of this.retries) clearTimeout(timer)
  }

  private next() {
    while (!this.isClosed && this.running.size < this.parallelMax) {
      const path = this.pick()
      if (path === null) return
      this.waiting.delete(path)
      // Started a moment later: a render that adds pages at once must find itself counted as running.
      this.running.set(
        path,
        Promise.resolve().then(() => this.run(path)),
      )
    }
  }

  private pick(): string | null {
    const now = this.now()
    this.turn = (this.turn + 1) % TURNS_EACH
    const oldest = this.turn === 0 ? this.firstWith(({ since }) => since) : null
    if (oldest && now - oldest.since > LONG_MILLISECONDS) return oldest.path
    return this.firstWith(({ priority, since }) => urgencyOf(priority, now - since))?.path ?? null
  }

  /** The waiting page with the least `measure`; of several, the one that came first. */
  private firstWith(measure: (waiting: Waiting) => number): { path: string; since: number } | null {
    let best: { path: string; since: number } | null = null
    let least = Number.POSITIVE_INFINITY
    for (const [path, waiting] of this.waiting) {
      const measured = measure(waiting)
      if (measured < least && !this.running.has(path)) {
        best = { path, since: waiting.since }
        least = measured
      }
    }
    return best
  }

  private async run(path: string) {
    const outcome = await this.render(path).catch((): RenderOutcome => 'failed')
    this.running.delete(path)
    if (outcome === 'kept' || outcome === 'settled') this.failures.delete(path)
    else if (outcome === 'outdated' && !this.failures.has(path)) this.again(path)
    else this.retryLater(path)
    this.next()
  }

  /** Only once without a pause: a replica that lags behind would otherwise be asked in a circle. */
  private again(path: string) {
    this.failures.set(path, 1)
    this.add(path, 0)
  }

  private retryLater(path: string) {
    const failureCount = this.failures.get(path) ?? 0
    this.failures.set(path, failureCount + 1)
    const delay = RETRY_MILLISECONDS[Math.min(failureCount, RETRY_MILLISECONDS.length - 1)]
    const timer = setTimeout(() => {
      this.retries.delete(timer)
      if (!this.isClosed) this.add(path, 3)
    }, delay)
    timer.unref()
    this.retries.add(timer)
  }
}
