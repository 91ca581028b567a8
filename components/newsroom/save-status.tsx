import { useSyncExternalStore } from 'react'
import { said, say } from '@/lib/english/articles'
import { clockTime } from '@/lib/time'
import type { DraftKeeper, KeeperState, Unkept } from './editor/keeping/draft-keeper'

const BECAUSE: Record<Unkept, string> = said({
  offline: 'Mất kết nối. Chữ bạn viết vẫn còn và sẽ tự lưu khi có mạng.',
  'signed-out': 'Phiên làm việc đã hết. Chữ bạn viết vẫn còn: vui lòng đăng nhập lại, rồi quay lại trang này.',
  refused: 'Tài khoản của bạn không còn được viết ở bài này. Chữ bạn viết vẫn còn trên máy này.',
  'too-large': 'Bài quá dài nên máy chủ chưa giữ được. Vui lòng tách bài hoặc bớt nội dung.',
})

function words(state: KeeperState, savedAt: string | null): { status: string; remark?: string } {
  switch (state.kind) {
    case 'untouched':
      return { status: savedAt ?? say('Chưa lưu lần nào') }
    case 'changed':
      return { status: say('Có thay đổi chưa lưu') }
    case 'sending':
      return { status: say('Đang lưu…') }
    case 'kept':
      return { status: say('Đã lưu lúc {time}', { time: clockTime(state.at) }), remark: say('bản riêng, chỉ bạn thấy') }
    case 'saved':
      return { status: say('Đã lưu lúc {time}', { time: clockTime(state.at) }) }
    case 'here':
      return { status: say('Chưa lưu được, đang giữ trên máy này') }
  }
}

type Props = { keeper: DraftKeeper; isSending: boolean; savedAt: string | null }

/** Where the words are now. Typing on is never held up by it, and nobody is told of each quiet save aloud. */
export function SaveStatus({ keeper, isSending, savedAt }: Props) {
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState)
  const { status, remark } = words(state, savedAt)
  return (
    <span className="save-status meta" data-kind={isSending ? 'sending' : state.kind}>
      {isSending ? say('Đang lưu…') : status}
      {remark && !isSending && <span className="save-remark"> · {remark}</span>}
    </span>
  )
}

/** What keeps the words from the server, and what to do. */
export function KeepingNotice({ keeper, signInPath }: { keeper: DraftKeeper; signInPath: string }) {
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState)
  return (
    <div role="status" className="keeping-notice">
      {state.kind === 'here' && (
        <p className="notice" data-tone="warn">
          {BECAUSE[state.because]}{' '}
          {state.because === 'signed-out' && (
            <a href={signInPath} target="_blank" rel="noopener">
              {say('Đăng nhập lại trong thẻ mới')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
