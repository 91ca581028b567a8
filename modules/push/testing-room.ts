import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { pushFollows, pushRetries, pushSubscriptions } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import type { TestingAnswer } from '@/lib/testing-listener'
import type { Language } from '@/lib/words/language'
import { invalidate } from '@/modules/pages/invalidate'
import { reportRenewal } from '@/modules/pages/renewal'
import { applicationKeys } from './application-key'
import { deliverBatch } from './deliver'
import { deliverAgain } from './deliver-again'
import { listMessages } from './desk-queries'
import { type BreakingNews, queueArticlePush, queueBreakingPush } from './queue'
import type { Sender } from './send-all'
import { ServicePauses } from './service-pauses'
import { hashOf } from './subscription-input'
import { type TestingBrowser, TestingPushService } from './testing-service'

/** The published article of these tests, in section 1. */
export const ARTICLE = 12
export const SUBJECT = 'https://hadong.example.vn'

type Wish = { language?: Language; breaking?: boolean; sections?: number[]; host?: string }

/** A small newsroom with readers' browsers and their push service, to try deliveries on. */
export class TestingRoom {
  readonly service = new TestingPushService()
  sender: Sender = this.freshSender()

  private freshSender(): Sender {
    return { keys: applicationKeys(), subject: SUBJECT, ways: this.service.ways, pauses: new ServicePauses() }
  }

  /** Empty tables but for two sections and an article, and a service that has heard nothing. */
  async prepare(): Promise<void> {
    await db.execute(
      sql`truncate push_subscriptions, outbox_pushes, sections, articles, page_instances restart identity cascade`,
    )
    await db.insert(sections).values([
      { slug: 'thoi-su', name: 'Thời sự' },
      { slug: 'giao-duc', name: 'Giáo dục' },
    ])
    await db.insert(articles).values({
      id: ARTICLE,
      status: 'published',
      sectionId: 1,
      headline: 'Chợ làng họp lại',
      standfirst: 'Từ sáng nay.',
      publishedAt: new Date(),
    })
    this.service.heard.length = 0
    this.service.answers.clear()
    this.sender = this.freshSender()
  }

  /** A browser that has joined; straight into the table, because this machine's service has no https. */
  async joined(token: string, wish: Wish = {}): Promise<TestingBrowser> {
    const { language = 'vi', breaking = false, sections: followed = [1], host } = wish
    const browser = this.service.browser(token, host)
    const { endpoint, keys } = browser
    const row = {
      endpointHash: hashOf(endpoint),
      endpoint,
      service: new URL(endpoint).hostname,
      publicKey: keys.p256dh,
      authSecret: keys.auth,
      language,
      wantsBreaking: breaking,
    }
    const stored = await db.insert(pushSubscriptions).values(row).returning({ id: pushSubscriptions.id })
    const rows = stored.flatMap(({ id }) => followed.map((sectionId) => ({ sectionId, language, subscriptionId: id })))
    if (rows.length > 0) await db.insert(pushFollows).values(rows)
    return browser
  }

  /** How the service answers about a browser, in this order. */
  answer(token: string, ...answers: TestingAnswer[]): void {
    this.service.answers.set(token, answers)
  }

  queue(sectionId = 1, language: Language = 'vi'): Promise<void> {
    return db.transaction(async (tx) => {
      await invalidate(tx, [`article:${ARTICLE}`])
      await queueArticlePush(tx, { articleId: ARTICLE, sectionId, language })
    })
  }

  tellBreaking(change: Partial<BreakingNews> = {}): Promise<void> {
    const news = { title: 'Tin khẩn', text: 'Bão số 5 đổ bộ đêm nay', path: '/', articleId: null, until: null }
    return db.transaction(async (tx) => {
      await invalidate(tx, ['front'])
      await queueBreakingPush(tx, { ...news, ...change })
    })
  }

  /** A process says that its pages show everything so far. */
  async renewed(instance = 'one'): Promise<void> {
    const [row] = await db.execute<{ seq: string }>(sql`select max(seq) as seq from invalidations`)
    await reportRenewal(db, instance, Number(row?.seq ?? 0))
  }

  tell = () => deliverBatch(db, this.sender)

  tellAgain = () => deliverAgain(db, this.sender)

  /** Lets the time of every retry come. */
  async due(): Promise<void> {
    await db.update(pushRetries).set({ nextTryAt: sql`now()` })
  }

  /** Whose service has heard from us, in order. */
  get tokens(): string[] {
    return this.service.heard.map(({ token }) => token).sort()
  }

  async message() {
    const [newest] = await listMessages(db, 1)
    if (!newest) throw new Error('không có thông báo nào')
    return newest
  }

  /** Seconds each retry still has to wait. */
  async waits(): Promise<number[]> {
    const rows = await db
      .select({ wait: sql<string>`extract(epoch from ${pushRetries.nextTryAt} - now())` })
      .from(pushRetries)
    return rows.map(({ wait }) => Math.round(Number(wait)))
  }

  subscriptions() {
    return db.select().from(pushSubscriptions).orderBy(pushSubscriptions.id)
  }
}
