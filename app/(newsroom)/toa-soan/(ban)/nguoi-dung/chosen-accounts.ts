import { ROLES } from '@/db/schema/accounts'
import { compareVietnamese } from '@/lib/vi/collate'
import { fold } from '@/lib/vi/fold'
import type { Account, AccountState } from '@/modules/accounts/account-queries'
import type { Role } from '@/modules/accounts/viewer'
import { only } from '../../place'

type Query = Record<string, string | string[] | undefined>

export const ACCOUNT_STATES: readonly AccountState[] = ['active', 'invited', 'disabled']
const PAGE_LENGTH = 50
const QUERY_CHARS_MAX = 100

/** What the list was asked for; anything unknown counts as not asked. */
export type AccountFilter = { text: string; role: Role | null; state: AccountState | null; page: number }

export function accountFilter(query: Query): AccountFilter {
  const page = only(query['trang']) ?? ''
  return {
    text: (only(query['q']) ?? '').slice(0, QUERY_CHARS_MAX).trim(),
    role: ROLES.find((role) => role === only(query['vai'])) ?? null,
    state: ACCOUNT_STATES.find((state) => state === only(query['trang-thai'])) ?? null,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

/** The address of the list with this filter. */
export function listAddress({ text, role, state, page }: AccountFilter): string {
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  if (role) query.set('vai', role)
  if (state) query.set('trang-thai', state)
  if (page > 1) query.set('trang', String(page))
  const written = query.toString()
  return written ? `/toa-soan/nguoi-dung?${written}` : '/toa-soan/nguoi-dung'
}

export type ChosenAccounts = { shown: Account[]; count: number; pageCount: number; page: number }

/**
 * The page of the list that a filter asks for, by name in Vietnamese order. Words are found without tone marks, in the
 * name or the address, each of them somewhere. A page beyond the last is the last.
 */
export function chosenAccounts(all: readonly Account[], { text, role, state, page }: AccountFilter): ChosenAccounts {
  const words = fold(text).split(/\s+/).filter(Boolean)
  const chosen = all.filter((account) => {
    if (role !== null && account.role !== role) return false
    if (state !== null && account.state !== state) return false
    const here = fold(`${account.name} ${account.email}`)
    return words.every((word) => here.includes(word))
  })
  chosen.sort((left, right) => compareVietnamese(left.name, right.name) || left.id - right.id)
  const pageCount = Math.max(1, Math.ceil(chosen.length / PAGE_LENGTH))
  const present = Math.min(page, pageCount)
  const start = (present - 1) * PAGE_LENGTH
  return { shown: chosen.slice(start, start + PAGE_LENGTH), count: chosen.length, pageCount, page: present }
}
