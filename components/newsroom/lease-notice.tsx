import { useState, useSyncExternalStore } from 'react'
import { clockTime } from '@/lib/time'
import type { EditLease, LeaseState } from './editor/keeping/edit-lease'

export const useLease = (lease: EditLease | null): LeaseState | null =>
  useSyncExternalStore(
    lease?.subscribe ?? (() => () => {}),
    () => lease?.state ?? null,
    () => null,
  )

function sentence(state: Extract<LeaseState, { holder: object }>, what: string): string {
  const { byName, isOwn, since } = state.holder
  const who = isOwn ? 'Bạn' : byName
  const where = isOwn ? ' ở một cửa sổ hoặc máy khác' : ''
  const at = `(từ ${clockTime(since)})`
  if (state.kind === 'held') return `${who} đang sửa ${what} này${where} ${at}.`
  return `${who} đã tiếp quản ${what} này${where} ${at}. Chữ bạn viết được giữ riêng cho bạn.`
}

type Props = { lease: EditLease; state: LeaseState | null; what?: 'bài' | 'trang' }

/** Who else writes on this article, and the two ways to go on. */
export function LeaseNotice({ lease, state, what = 'bài' }: Props) {
  const [seen, setSeen] = useState<LeaseState | null>(null)
  if (!state || !('holder' in state)) return <div role="status" />
  return (
    <div role="status">
      <div className="notice lease-notice">
        <p>
          {sentence(state, what)}
          {seen === state && ' Bạn đang xem chỉ đọc.'}
        </p>
        <div className="row">
          {seen !== state && (
            <button type="button" className="button" onClick={() => setSeen(state)}>
              Xem chỉ đọc
            </button>
          )}
          <button type="button" className="button" onClick={() => void lease.takeOver()}>
            {state.kind === 'lost' ? 'Tiếp quản lại' : 'Tiếp quản'}
          </button>
        </div>
      </div>
    </div>
  )
}
