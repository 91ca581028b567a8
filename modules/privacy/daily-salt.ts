import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { viewSalts } from '@/db/schema/views'
import { withDeadline } from '@/lib/deadline'

const SALT_BYTES = 32
/** A reader's beacon is not worth a longer wait. */
const DEADLINE_MILLISECONDS = 1_000
const PAUSE_AFTER_FAILURE_MILLISECONDS = 2_000

/** The secret of a day, the same for every instance. The first to ask makes it. */
async function agreeOnSalt(day: string): Promise<string> {
  const [row] = await db
    .insert(viewSalts)
    .values({ day, salt: randomBytes(SALT_BYTES).toString('base64url') })
    // A write without a change: it makes the row of whoever was first come back.
    .onConflictDoUpdate({ target: viewSalts.day, set: { day: sql`excluded.day` } })
    .returning({ salt: viewSalts.salt })
  if (!row) throw new Error('bảng view_salts không trả lại dòng nào')
  return row.salt
}

/** Keeps the salt of the present day in memory and forgets it with the day. */
export class DailySalt {
  private day = ''
  private asked: Promise<string | null> | null = null
  private failedAt = Number.NEGATIVE_INFINITY

  /** Null when the database cannot say it; asked again two seconds later at the earliest. */
  of(day: string): Promise<string | null> {
    if (day !== this.day) this.forget()
    if (this.asked) return this.asked
    if (Date.now() - this.failedAt < PAUSE_AFTER_FAILURE_MILLISECONDS) return Promise.resolve(null)
    this.day = day
    this.asked = withDeadline(agreeOnSalt(day), DEADLINE_MILLISECONDS).catch(() => {
      this.failedAt = Date.now()
      this.asked = null
      return null
    })
    return this.asked
  }

  /** Forgets the salt unless it is that of `day`. */
  keepOnly(day: string): void {
    if (day !== this.day) this.forget()
  }

  private forget(): void {
    this.day = ''
    this.asked = null
  }
}
