import type { ReactNode } from 'react'
import { say } from '@/lib/english/frame'
import { CurrentItem } from './current-item.island'
import { SessionWatch } from './session-watch.island'
import './shell.css'

/** `count`: how many things of it nobody here has read yet. */
export type NavItem = { path: string; label: string; count?: number | undefined }

type Props = {
  /** Null while nobody is known: the database is away, or the session ended while someone was writing. */
  viewerName: string | null
  items: NavItem[]
  /** The path being shown. */
  path: string
  signOut: (form: FormData) => Promise<void>
  children: ReactNode
}

const isCurrent = (item: NavItem, path: string) =>
  item.path === '/toa-soan' ? path === item.path : path === item.path || path.startsWith(`${item.path}/`)

/** Nobody counts further than this; neither did the query. */
const COUNTED_MAX = 99

function Count({ count }: { count: number }) {
  return (
    <span className="desk-count">
      {count > COUNTED_MAX ? `${COUNTED_MAX}+` : count}
      <span className="spoken"> {say('chưa đọc')}</span>
    </span>
  )
}

function Navigation({ items, path }: { items: NavItem[]; path: string }) {
  return (
    <nav className="desk-nav" aria-label={say('Toà soạn')}>
      <ul>
        {items.map((item) => (
          <li key={item.path}>
            <a href={item.path} aria-current={isCurrent(item, path) ? 'page' : undefined}>
              {item.label}
              {item.count ? <Count count={item.count} /> : null}
            </a>
          </li>
        ))}
      </ul>
      <CurrentItem />
    </nav>
  )
}

/** What stands around every page of the newsroom: name, who is signed in, the ways to go. */
export function Shell({ viewerName, items, path, signOut, children }: Props) {
  return (
    <>
      <a className="skip" href="#noi-dung">
        {say('Tới nội dung chính')}
      </a>
      <header className="desk-top">
        <a className="desk-name" href="/toa-soan">
          <span className="desk-seal" aria-hidden="true">
            TN
          </span>
          {say('Toà soạn')}
        </a>
        <div className="desk-who">
          <a className="button button-quiet" href="/">
            {say('Xem trang báo')}
          </a>
          {viewerName && (
            <form className="row" action={signOut}>
              <span>{viewerName}</span>
              <button className="button" type="submit">
                {say('Đăng xuất')}
              </button>
            </form>
          )}
        </div>
      </header>
      <div className="desk">
        <Navigation items={items} path={path} />
        <main className="desk-main" id="noi-dung">
          {children}
        </main>
      </div>
      {viewerName && <SessionWatch />}
    </>
  )
}
