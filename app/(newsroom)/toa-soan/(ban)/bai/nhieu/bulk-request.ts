import { returnPath } from '@/app/_auth/return-path'
import { bulkDeedOf } from '@/components/newsroom/bulk-words'
import type { BulkDeed } from '@/modules/desk/bulk-deed'
import { rowId } from '../../../row-id'

type Target = { id: number; version: number }

const LIST_PATH = '/toa-soan/bai'

/** A ticked line as forms and addresses carry it: `12.3` is version 3 of article 12. */
export function targetOf(written: string): Target | null {
  const [id, version, ...rest] = written.split('.').map(rowId)
  return id && version && rest.length === 0 ? { id, version } : null
}

export const writtenTarget = ({ id, version }: Target) => `${id}.${version}`

export type BulkRequest = { deed: BulkDeed | null; targets: Target[]; back: string }

/** What a form or an address asks for; what is malformed in it is not there. */
export function bulkRequest(code: string | undefined, ticked: readonly string[], back: unknown): BulkRequest {
  const found = returnPath(back)
  return {
    deed: bulkDeedOf(code),
    targets: ticked.flatMap((written) => targetOf(written) ?? []),
    back: found.startsWith(LIST_PATH) ? found : LIST_PATH,
  }
}

/** The list with the record of what was just done. */
export function withRecord(back: string, recordId: number): string {
  const address = new URL(back, 'http://here.invalid')
  address.searchParams.set('viec', String(recordId))
  return address.pathname + address.search
}
