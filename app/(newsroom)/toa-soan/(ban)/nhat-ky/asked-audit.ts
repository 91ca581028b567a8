import { OBJECT_WORDS } from '@/components/newsroom/audit-words'
import { instantOf } from '@/lib/time'
import type { AuditFilter } from '@/modules/audit/filter'
import { only } from '../../place'

type Query = Record<string, string | string[] | undefined>

/** What stands in the boxes of the filter, as the address carries it. */
export type AskedAudit = { ai: string; viec: string; loai: string; so: string; tu: string; den: string }

const NAMES = ['ai', 'viec', 'loai', 'so', 'tu', 'den'] as const
const DAY_MILLISECONDS = 86_400_000
const ACCOUNT_ID_MAX = 2_147_483_647

/** Unknown or malformed parts count as not asked; a day that does not exist too. */
export function askedAudit(query: Query): AskedAudit {
  const word = (name: (typeof NAMES)[number]) => only(query[name]) ?? ''
  const matching = (name: (typeof NAMES)[number], pattern: RegExp) => (pattern.test(word(name)) ? word(name) : '')
  const loai = Object.hasOwn(OBJECT_WORDS, word('loai')) ? word('loai') : ''
  const ai = matching('ai', /^(?:he-thong|[1-9]\d{0,9})$/)
  return {
    ai: ai === 'he-thong' || Number(ai) <= ACCOUNT_ID_MAX ? ai : '',
    viec: matching('viec', /^[a-z][a-z-]{0,60}$/),
    loai,
    so: loai === '' ? '' : matching('so', /^[1-9]\d{0,14}$/),
    tu: startOf(word('tu')) ? word('tu') : '',
    den: startOf(word('den')) ? word('den') : '',
  }
}

/** Midnight in Hà Nội of `2026-11-25`; null for anything else. */
function startOf(day: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.slice(1).map(Number)
  return parts ? instantOf(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0) : null
}

export function filterOf({ ai, viec, loai, so, tu, den }: AskedAudit): AuditFilter {
  const last = startOf(den)
  return {
    actor: ai === 'he-thong' ? 'system' : ai === '' ? null : Number(ai),
    verb: viec || null,
    kind: loai || null,
    objectId: so || null,
    from: startOf(tu),
    before: last && new Date(last.getTime() + DAY_MILLISECONDS),
  }
}

/** The address of a page of the log with this filter. */
export function auditAddress(asked: AskedAudit, path = '/toa-soan/nhat-ky', more: Record<string, string> = {}): string {
  const query = new URLSearchParams()
  for (const name of NAMES) if (asked[name]) query.set(name, asked[name])
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const written = query.toString()
  return written ? `${path}?${written}` : path
}
