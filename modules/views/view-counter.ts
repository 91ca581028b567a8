import { db } from '@/db/client'
import { dayKey } from '@/lib/time'
import { DailySalt } from '@/modules/privacy/daily-salt'
import { type Sender, visitorOf } from '@/modules/privacy/visitor'
import { isBot } from './bots'
import { countVisits } from './count-visits'
import { VisitBatch } from './visit-batch'

export type Reading = Sender & { articleId: number }

/** Takes readings in and brings them to the database a batch at a time. */
export class ViewCounter {
  private readonly salt = new DailySalt()
  private readonly batch = new VisitBatch((visits) => countVisits(db, visits))

  /** Notes a reading, unless a program did it or the database cannot say the salt of the day. Never throws. */
  async record({ articleId, ...sender }: Reading, now = new Date()): Promise<void> {
    if (isBot(sender.userAgent)) return
    const day = dayKey(now)
    const salt = await this.salt.of(day)
    if (salt !== null) this.batch.add({ day, articleId, visitor: visitorOf(salt, sender) })
  }

  /** Writes what was noted so far. */
  flush(): Promise<void> {
    return this.batch.flush()
  }

  /** Forgets the salt of a day that is over. */
  keepOnly(day: string): void {
    this.salt.keepOnly(day)
  }
}

/** The counter of this process: the door fills it, the worker empties it when the process ends. */
export const viewCounter = new ViewCounter()
