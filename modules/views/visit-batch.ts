import { withDeadline } from '@/lib/deadline'

/** One reading: `visitor` is the name `visitorOf` gives for `day`. */
export type Visit = { day: string; articleId: number; visitor: string }

const PAUSE_MILLISECONDS = 3_000
const WRITE_DEADLINE_MILLISECONDS = 5_000
/** Rows of one statement. */
const BATCH_MAX = 5_000
/** While the database is away visits wait in memory; past this number further ones are not counted. */
export const WAITING_MAX = 20_000

/**
 * Collects visits in memory and writes them together every few seconds. A write that failed is tried again with the
 * next one: writing a visit twice counts it once, so an answer that was lost does no harm.
 */
export class VisitBatch {
  private readonly waiting = new Map<string, Visit>()
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> | null = null

  constructor(private readonly write: (visits: Visit[]) => Promise<void>) {}

  get size(): number {
    return this.waiting.size
  }

  add(visit: Visit): void {
    if (this.waiting.size >= WAITING_MAX) return
    this.waiting.set(`${visit.day} ${visit.articleId} ${visit.visitor}`, visit)
    this.plan()
  }

  /** Writes everything that waits; never throws. Without a database the visits stay for the next time. */
  flush(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null
    })
    return this.writing
  }

  private async writeAll(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    while (this.waiting.size > 0) {
      const batch = [...this.waiting].slice(0, BATCH_MAX)
      for (const [key] of batch) this.waiting.delete(key)
      try {
        await withDeadline(this.write(batch.map(([, visit]) => visit)), WRITE_DEADLINE_MILLISECONDS)
      } catch {
        for (const [key, visit] of batch) this.waiting.set(key, visit)
        this.plan()
        return
      }
    }
  }

  private plan(): void {
    this.timer ??= setTimeout(() => {
      // Gone before the write: one that is under way already does not look at the timer again.
      this.timer = null
      void this.flush()
    }, PAUSE_MILLISECONDS).unref()
  }
}
