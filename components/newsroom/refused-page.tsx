import { say } from '@/lib/english/frame'
/** Signed in, but this is not their work. */
export function NotAllowed() {
  return (
    <div className="stack narrow">
      <h1>{say('Trang này không thuộc phần việc của bạn')}</h1>
      <p>
        {say(
          'Tài khoản của bạn chưa được giao quyền mở trang này. Nếu cần, vui lòng trao đổi với tổng biên tập hoặc người quản trị.',
        )}
      </p>
      <p>
        <a className="button" href="/toa-soan">
          {say('Về bàn làm việc')}
        </a>
      </p>
    </div>
  )
}

/** Nothing of this name or number in the newsroom. */
export function NotHere() {
  return (
    <div className="stack narrow">
      <h1>{say('Không tìm thấy trang')}</h1>
      <p>{say('Bài viết hoặc trang này không có trong toà soạn. Có thể đường dẫn đã gõ thiếu.')}</p>
      <p>
        <a className="button" href="/toa-soan">
          {say('Về bàn làm việc')}
        </a>
      </p>
    </div>
  )
}
