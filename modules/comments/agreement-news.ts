import { withDeadline } from '@/lib/deadline'
import { announceAgreements } from './announce-agreements'

/** A thousand readers who agree within a minute make a page a dozen times, not a thousand. */
const PAUSE_MILLISECONDS = 5_000
const DEADLINE_MILLISECONDS = 5_000

/** Announces agreements some seconds after the first of them. What fails stays counted and is announced with the next. */
export class AgreementNews {
  private timer: NodeJS.Timeout | null = null

  constructor(private readonly announce = announceAgreements) {}

  /** There is something to tell. */
  note(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null
      void this.flush()
    }, PAUSE_MILLISECONDS).unref()
  }

  /** Tells now. Never throws. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    await withDeadline(this.announce(), DEADLINE_MILLISECONDS).catch(() => this.note())
  }
}

/** The news of this process: the door notes them, the worker tells what is left when the process ends. */
export const agreementNews = new AgreementNews()
