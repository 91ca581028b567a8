import { useEffect, useState, useSyncExternalStore } from 'react'
import { said, say } from '@/lib/english/articles'
import { clockTime } from '@/lib/time'
import type { EditLease, LeaseState } from './editor/keeping/edit-lease'
import { askToTell, tell } from './tell-aside'

export const useLease = (lease: EditLease | null): LeaseState | null =>
  useSyncExternalStore(
    lease?.subscribe ?? (() => () => {}),
    () => lease?.state ?? null,
    () => null,
  )

const WHAT = said({ article: 'bài', page: 'trang' })

function sentence(state: Extract<LeaseState, { holder: object }>, what: string): string {
  const { byName, isOwn, since } = state.holder
  const who = isOwn ? say('Bạn') : byName
  const where = isOwn ? say(' ở một cửa sổ hoặc máy khác') : ''
  const at = say('(từ {time})', { time: clockTime(since) })
  if (state.kind === 'free')
    return say('{who} đã rời {what} này.', { who: isOwn ? say('Cửa sổ kia của bạn') : byName, what })
  if (state.kind === 'held') return say('{who} đang sửa {what} này{where} {at}.', { who, what, where, at })
  return say('{who} đã tiếp quản {what} này{where} {at}. Chữ bạn viết được giữ riêng cho bạn.', {
    who,
    what,
    where,
    at,
  })
}

type Props = { lease: EditLease; state: LeaseState | null; what?: keyof typeof WHAT }

/** Who else writes on this article, and the ways to go on. */
export function LeaseNotice({ lease, state, what = 'article' }: Props) {
  const [seen, setSeen] = useState<LeaseState | null>(null)
  const [isWaiting, setIsWaiting] = useState(false)
  const words = state && 'holder' in state ? sentence(state, WHAT[what]) : null
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
          {seen === state && say(' Bạn đang xem chỉ đọc.')}
          {isWaiting && !isFree && say(' Khi trống, chúng tôi báo bạn ngay.')}
        </p>
        <div className="row">
          {state.kind === 'held' && seen !== state && (
            <button type="button" className="button" onClick={() => setSeen(state)}>
              {say('Xem chỉ đọc')}
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
              {say('Báo tôi khi xong')}
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
        {say('Mở {what} mới nhất để sửa', { what: WHAT[what] })}
      </button>
    )
  if (state?.kind === 'free')
    return (
      <button type="button" className="button" onClick={() => void lease.start()}>
        {say('Sửa tiếp')}
      </button>
    )
  return (
    <button type="button" className="button" onClick={() => void lease.takeOver()}>
      {state?.kind === 'lost' ? say('Tiếp quản lại') : say('Tiếp quản')}
    </button>
  )
}
