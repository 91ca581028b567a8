import { useEffect, useState, useSyncExternalStore } from 'react'
import { clockTime } from '@/lib/time'
import type { EditLease, LeaseState } from './editor/keeping/edit-lease'
import { askToTell, tell } from './tell-aside'

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
  if (state.kind === 'free') return `${isOwn ? 'Cửa sổ kia của bạn' : byName} đã rời ${what} này.`
  if (state.kind === 'held') return `${who} đang sửa ${what} này${where} ${at}.`
  return `${who} đã tiếp quản ${what} này${where} ${at}. Chữ bạn viết được giữ riêng cho bạn.`
}

type Props = { lease: EditLease; state: LeaseState | null; what?: 'bài' | 'trang' }

/** Who else writes on this article, and the ways to go on. */
export function LeaseNotice({ lease, state, what = 'bài' }: Props) {
  const [seen, setSeen] = useState<LeaseState | null>(null)
  const [isWaiting, setIsWaiting] = useState(false)
  const words = state && 'holder' in state ? sentence(state, what) : null
  const isFree = state?.kind === 'free'
  useEffect(() => {
    if (isFree && isWaiting && words) tell(words)
  }, [isFree, isWaiting, words])
  if (!state || !('holder' in state)) return <div role="status" />
  return (
    <div role="status">
      <div className="notice lease-notice">
        <p>
          {words}
          {seen === state && ' Bạn đang xem chỉ đọc.'}
          {isWaiting && !isFree && ' Khi trống, chúng tôi báo bạn ngay.'}
        </p>
        <div className="row">
          {state.kind === 'held' && seen !== state && (
            <button type="button" className="button" onClick={() => setSeen(state)}>
              Xem chỉ đọc
            </button>
          )}
          {state.kind !== 'free' && !isWaiting && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setIsWaiting(true)
                askToTell()
              }}
            >
              Báo tôi khi xong
            </button>
          )}
          <Go lease={lease} state={state} what={what} />
        </div>
      </div>
    </div>
  )
}

/** The way on to writing. What one only read is read again first: the other may have saved. */
function Go({ lease, state, what }: Required<Props>) {
  if (state?.kind === 'free' && state.after === 'held')
    return (
      <button type="button" className="button" onClick={() => location.reload()}>
        Mở {what} mới nhất để sửa
      </button>
    )
  if (state?.kind === 'free')
    return (
      <button type="button" className="button" onClick={() => void lease.start()}>
        Sửa tiếp
      </button>
    )
  return (
    <button type="button" className="button" onClick={() => void lease.takeOver()}>
      {state?.kind === 'lost' ? 'Tiếp quản lại' : 'Tiếp quản'}
    </button>
  )
}
