import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { digestIssues, digestSubscriptions } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'
import { plansOf } from '@/db/testing/plans'
import { isBulkDue } from '@/modules/mail/deliver'
import { createKeyring, createPhoneKeys, openKeyring } from '@/modules/privacy/keyring'
import { mailAddressIndex, sealMailAddress, tryOpenMailAddress } from '@/modules/privacy/mail-address'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { findNews } from './find-news'
import { claimDue, countQueued, issueDue } from './issue-due'
import { resealMailAddresses } from './reseal-addresses'
import { claimEnded } from './settle-digests'
import { aNewsItem, anEmptyHouse, aReader, queuedMails, readerNow } from './testing-digests'

provideTestKeyring()
beforeEach(anEmptyHouse)

const MORNING = new Date('2037-11-26T06:30:05+07:00')
const YESTERDAY = '2037-11-25T10:00:00+07:00'

test('new keys: every address is sealed anew and found again, also that of a mail on its way', async () => {
  const before = createPhoneKeys()
  const rotating = openKeyring({ ...createKeyring(), retired: before })
  const former = openKeyring({ ...before })
  const { id } = await aReader()
  const sealed = sealMailAddress('lan@example.vn', former)
  await db
    .update(digestSubscriptions)
    .set({ addressSealed: sealed, addressIndex: mailAddressIndex('lan@example.vn', former) })
  await db.insert(outboxMails).values({ to: sealed, isSealed: true, subject: '', text: '' })
  expect(await resealMailAddresses(db, rotating)).toBe(2)
  const row = await readerNow(id)
  expect(tryOpenMailAddress(row!.addressSealed, rotating)).toBe('lan@example.vn')
  expect(row!.addressIndex).toBe(mailAddressIndex('lan@example.vn', rotating))
  expect(tryOpenMailAddress((await queuedMails())[0]!.to, rotating)).toBe('lan@example.vn')
  expect(await resealMailAddresses(db, rotating)).toBe(0)
})

test('what is asked every two seconds is one walk of an index, however many read by mail', async () => {
  await db.execute(sql`insert into digest_subscriptions (link_id, address_sealed, address_index, rhythm, next_issue_at, told_until)
    select 'l' || n, 's', 'i' || n, 'daily', now() + n * interval '1 second', now() from generate_series(1, 20000) as n`)
  await db.execute(sql`insert into articles (status, section_id, headline, published_at)
    select 'published', 1 + n % 2, 'Tin ' || n, now() - n * interval '1 hour' from generate_series(1, 20000) as n`)
  await db.execute(
    sql`insert into article_tags (article_id, tag_id, published_at) select id, 1, published_at from articles`,
  )
  await db.execute(sql`insert into outbox_mails ("to", subject, text, is_bulk, next_try_at, reference, ending)
    select '', '', '', true, null, null, 'sent' from generate_series(1, 20000)`)
  await db.execute(sql`analyze digest_subscriptions, articles, article_tags, outbox_mails`)
  const planOf = async (read: (tx: typeof db) => Promise<unknown>) => (await plansOf(read)).join('\n')
  expect(await planOf((tx) => claimDue(tx, new Date()))).toContain('digest_subscriptions_due_idx')
  expect(await planOf((tx) => claimEnded(tx))).toContain('outbox_mails_ended_idx')
  expect(await planOf((tx) => countQueued(tx))).toContain('outbox_mails_turn_idx')
  expect(await planOf((tx) => isBulkDue(tx))).toContain('outbox_mails_turn_idx')
  const choice = { sectionIds: [1, 2], tagIds: [1], storylineIds: [1] }
  const window = { after: new Date(Date.now() - 86_400_000), until: new Date() }
  const news = await planOf((tx) => findNews(tx, 'vi', choice, window, 20))
  for (const index of ['articles_section_idx', 'article_tags_listing_idx', 'storyline_articles_timeline_idx'])
    expect(news).toContain(index)
  await db.execute(sql`update articles set language = 'en' where id % 10 = 0`)
  await db.execute(sql`analyze articles`)
  const inEnglish = await planOf((tx) => findNews(tx, 'en', { ...choice, tagIds: [], storylineIds: [] }, window, 20))
  expect(inEnglish).toContain('articles_english_section_idx')
  for (const plan of [news, inEnglish]) expect(plan).not.toMatch(/Seq Scan on (?:articles|article_tags)\b/)
})

test('the rows of a morning are gone with their reader', async () => {
  const { id } = await aReader()
  await aNewsItem('Tin', { at: YESTERDAY })
  await issueDue(db, new Map(), MORNING)
  expect(await db.$count(digestIssues)).toBe(1)
  await db.delete(digestSubscriptions).where(eq(digestSubscriptions.id, id))
  expect(await db.$count(digestIssues)).toBe(0)
})
