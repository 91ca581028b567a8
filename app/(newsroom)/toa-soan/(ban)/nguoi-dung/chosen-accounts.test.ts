import { expect, test } from 'vitest'
import type { Account } from '@/modules/accounts/account-queries'
import { accountFilter, chosenAccounts, listAddress } from './chosen-accounts'

const account = (id: number, name: string, change: Partial<Account> = {}): Account => ({
  id,
  name,
  email: `nguoi-${id}@toasoan.vn`,
  role: 'reporter',
  state: 'active',
  hasSecondFactor: false,
  sectionIds: [],
  createdAt: new Date(0),
  ...change,
})
const all = [
  account(1, 'Đặng Văn Én'),
  account(2, 'Ân Thị Dung', { role: 'editor' }),
  account(3, 'An Hữu Đức', { state: 'disabled' }),
  account(4, 'Bùi Hà Đông', { email: 'dong.bui@hadong.vn' }),
]
const names = (query: Record<string, string>) => chosenAccounts(all, accountFilter(query)).shown.map(({ name }) => name)

test('people are listed as Vietnamese orders names', () => {
  expect(names({})).toEqual(['An Hữu Đức', 'Ân Thị Dung', 'Bùi Hà Đông', 'Đặng Văn Én'])
})

test('they are found without tone marks, by name or address, in any order of words', () => {
  expect(names({ q: 'ha dong' })).toEqual(['Bùi Hà Đông'])
  expect(names({ q: ' ĐÔNG bui@ ' })).toEqual(['Bùi Hà Đông'])
  expect(names({ q: 'hadong.vn' })).toEqual(['Bùi Hà Đông'])
  expect(names({ q: 'khong co ai' })).toEqual([])
})

test('role and state narrow the list, and what is no role or state does not', () => {
  expect(names({ vai: 'editor' })).toEqual(['Ân Thị Dung'])
  expect(names({ 'trang-thai': 'disabled' })).toEqual(['An Hữu Đức'])
  expect(names({ vai: 'vua', 'trang-thai': 'x' })).toHaveLength(4)
})

test('a long list has pages, and a page beyond the last is the last', () => {
  const many = Array.from({ length: 120 }, (_, id) => account(id + 1, `Người ${String(id).padStart(3, '0')}`))
  const page = (number: string) => chosenAccounts(many, accountFilter({ trang: number }))
  expect(page('2')).toMatchObject({ count: 120, pageCount: 3, page: 2 })
  expect(page('2').shown[0]?.name).toBe('Người 050')
  expect(page('99').page).toBe(3)
  expect(page('-1').page).toBe(1)
})

test('an address carries the filter and nothing else', () => {
  const filter = accountFilter({ q: 'Hà', vai: 'editor', 'trang-thai': 'invited', trang: '2' })
  expect(listAddress(filter)).toBe('/toa-soan/nguoi-dung?q=H%C3%A0&vai=editor&trang-thai=invited&trang=2')
  expect(listAddress(accountFilter({}))).toBe('/toa-soan/nguoi-dung')
})
