'use client'
import { useCallback, useEffect, useState } from 'react'
import { say } from '@/lib/english/frame'
import './session-watch.css'

const DOOR = '/toa-soan/phien/con-lai'
const LOOK_MILLISECONDS = 60_000
const WARN_SECONDS = 5 * 60
const SIGN_IN_AGAIN = '/toa-soan/dang-nhap?ve=%2Ftoa-soan%2Fphien%2Fda-vao'

type Remaining = { idleSeconds: number | null; absoluteSeconds: number | null }
type Shown = { kind: 'idle' | 'absolute'; minutes: number } | { kind: 'over' } | null

const minutesOf = (seconds: number) => Math.max(1, Math.ceil(seconds / 60))

function shownFor({ idleSeconds, absoluteSeconds }: Remaining): Shown {
  if (idleSeconds === null || absoluteSeconds === null) return { kind: 'over' }
  if (absoluteSeconds <= WARN_SECONDS) return { kind: 'absolute', minutes: minutesOf(absoluteSeconds) }
  return idleSeconds <= WARN_SECONDS ? { kind: 'idle', minutes: minutesOf(idleSeconds) } : null
}

/**
 * Says in time that the session is about to end, and when it has ended, how to sign in again without leaving what is
 * being written. Looking does not keep the session alive. Without an answer it says nothing new.
 */
export function SessionWatch() {
  const [shown, setShown] = useState<Shown>(null)
  const look = useCallback(async (method: 'GET' | 'POST') => {
    try {
      const answer = await fetch(DOOR, { method, cache: 'no-store' })
      if (answer.ok) setShown(shownFor((await answer.json()) as Remaining))
    } catch {
      // No network: other parts of the page say so.
    }
  }, [])
  useEffect(() => {
    const lookWhenSeen = () => {
      if (document.visibilityState === 'visible') void look('GET')
    }
    const timer = setInterval(lookWhenSeen, LOOK_MILLISECONDS)
    document.addEventListener('visibilitychange', lookWhenSeen)
    window.addEventListener('focus', lookWhenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookWhenSeen)
      window.removeEventListener('focus', lookWhenSeen)
    }
  }, [look])
  if (shown === null) return null
  if (shown.kind === 'over') {
    return (
      <div className="session-watch" role="alert">
        <p>{say('Phiên làm việc đã hết. Những gì bạn đang viết vẫn còn ở đây.')}</p>
        <a className="button button-main" href={SIGN_IN_AGAIN} target="_blank" rel="noopener">
          {say('Đăng nhập ở thẻ khác')}
        </a>
      </div>
    )
  }
  return (
    <div className="session-watch" role="status">
      {shown.kind === 'idle' ? (
        <>
          <p>{say('Đã lâu chưa có việc gì. Phiên làm việc sẽ hết sau {minutes} phút.', { minutes: shown.minutes })}</p>
          <button className="button" type="button" onClick={() => void look('POST')}>
            {say('Tôi vẫn ở đây')}
          </button>
        </>
      ) : (
        <p>
          {say('Phiên làm việc đã gần 8 giờ và sẽ hết sau {minutes} phút; sau đó bạn cần đăng nhập lại.', {
            minutes: shown.minutes,
          })}
        </p>
      )}
    </div>
  )
}
