import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { digestSubscriptions } from '@/db/schema/digests'
import { sections } from '@/db/schema/shelves'
import { foreignWordsIn } from '@/lib/words/language'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { confirmDigest } from './confirm-digest'
import { eraseReader } from './erase-reader'
import { issueDue } from './issue-due'
import { noteDigestOffer } from './offer'
import { requestDigest } from './request-digest'
import { findDigestRequest } from './request-queries'
import { findChoiceBySlugs } from './slug-queries'
import { stopDigest } from './stop-digest'
import { findSubscription } from './subscription-queries'
import { aNewsItem, anEmptyHouse, aReader, queuedMails } from './testing-digests'

provideTestKeyring()

const ADDRESS = 'ann@example.com'
const MORNING = new Date('2037-11-26T06:30:05+07:00')
const YESTERDAY = '2037-11-25T10:00:00+07:00'

beforeEach(async () => {
  await anEmptyHouse()
  await db.update(sections).set({ englishName: 'News', englishSlug: 'news' }).where(sql`id = 1`)
  await noteDigestOffer(db, true)
})

async function confirmed(ngonNgu: string): Promise<string> {
  const input = { thuDienTu: ADDRESS, muc: { chuyenMuc: ['1', '2'] }, nhip: 'weekly', ngonNgu, address: ngonNgu }
  expect(await requestDigest(null, input)).toEqual({ ok: true, value: null })
  const text = (await queuedMails()).at(-1)?.text ?? ''
  const token = /\/(?:nhan-tin\/xac-nhan|en\/follow\/confirm)\/([\w-]+)/.exec(text)?.[1] ?? ''
  const answer = await confirmDigest(null, { token })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.token
}

test('whoever asks in English is asked in English to confirm, and has a page of their own there', async () => {
  const input = { thuDienTu: ADDRESS, muc: { chuyenMuc: ['1', '2'] }, nhip: 'daily', ngonNgu: 'en', address: 'a' }
  await requestDigest(null, input)
  const [mail] = await queuedMails()
  expect(mail).toMatchObject({ subject: 'Confirm that you want news from Trang Nhất' })
  expect(mail?.text).toContain('Chosen: News, Giáo dục\nHow often: Every day, at 6:30')
  const token = /\/en\/follow\/confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  expect(await findDigestRequest(db, token)).toMatchObject({ language: 'en', rhythm: 'daily' })
  const answer = await confirmDigest(null, { token })
  expect(answer).toMatchObject({ ok: true, value: { language: 'en' } })
  const own = answer.ok ? await findSubscription(db, answer.value.token) : null
  expect(own).toMatchObject({
    language: 'en',
    named: { sections: [{ name: 'News', path: '/en/news' }, { lang: 'vi' }] },
  })
})

test('a mailbox may have both editions: each has its own link, and erasing the address takes both', async () => {
  const [vi, en] = [await confirmed('vi'), await confirmed('en')]
  expect(vi).not.toBe(en)
  expect((await db.select().from(digestSubscriptions)).map(({ language }) => language).sort()).toEqual(['en', 'vi'])
  await stopDigest(null, { token: en })
  expect(await findSubscription(db, vi)).toMatchObject({ language: 'vi' })
  await confirmed('en')
  await eraseReader(ADDRESS)
  expect(await db.select().from(digestSubscriptions)).toEqual([])
})

test('readers are told of the articles of their edition alone, in its language', async () => {
  await aNewsItem('Library open until nine', { at: YESTERDAY, language: 'en' })
  await aNewsItem('Night bus begins', { at: '2037-11-25T11:00:00+07:00', language: 'en' })
  await aNewsItem('Thư viện mở tới chín giờ', { at: YESTERDAY })
  await aReader({ language: 'en' })
  await aReader({ language: 'vi' })
  await issueDue(db, new Map(), MORNING)
  const [english, vietnamese] = await queuedMails()
  expect(english?.subject).toBe('Trang Nhất: Night bus begins and 1 other article')
  for (const words of [
    'New today, 26 Nov 2037',
    '2 new articles in what you have chosen: News.',
    'News · 10:00, 25 Nov 2037',
    '/en/news/library-open-until-nine-1',
    '/en/follow/manage/',
    'Unsubscribe: ',
  ])
    expect(english?.text).toContain(words)
  // Below the line stands the office, by the name it has.
  const around = (english?.text.split('\n-- \n')[0] ?? '').replaceAll('Trang Nhất', '')
  expect(foreignWordsIn('en', around)).toBeUndefined()
  expect(english?.headers).toMatchObject({ 'List-Unsubscribe': expect.stringContaining('/en/follow/stop/') })
  expect(english?.html).toContain('<html lang="en">')
  expect(vietnamese?.text).toContain('Thư viện mở tới chín giờ')
  expect(vietnamese?.text).not.toContain('Library')
})

test('an address of the English form names a section by either of its slugs, and nothing else', async () => {
  const idsOf = async (asked: object) =>
    (await findChoiceBySlugs(db, 'en', asked)).sections.map(({ id, path }) => [id, path])
  expect(await idsOf({ section: 'news' })).toEqual([[1, '/en/news']])
  expect(await idsOf({ section: 'thoi-su' })).toEqual([[1, '/en/news']])
  expect(await idsOf({ section: 'none' })).toEqual([])
})
