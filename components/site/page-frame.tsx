import type { ReactNode } from 'react'
import type { MenuLink } from '@/modules/menus/queries'
import type { Office } from '@/modules/settings/office'
import type { Sign } from '@/modules/settings/queries'
import { Footer } from './footer'
import { Masthead } from './masthead'
import { Navigation } from './navigation'

export type Chrome = {
  office: Office
  sign: Sign
  sections: { slug: string; name: string }[]
  menus: { main: MenuLink[]; footer: MenuLink[] }
}

type Props = {
  chrome: Chrome
  /** Slug of the section, or the name of the page, that the reader is in; marks the navigation. */
  current?: string
  isFront?: boolean
  children: ReactNode
}

/** Masthead, navigation, content, footer: the same around every page, with the landmarks a screen reader lists. */
export function PageFrame({ chrome, current = '', isFront = false, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Masthead office={chrome.office} sign={chrome.sign} isFront={isFront} />
      <Navigation links={chrome.menus.main} current={current} />
      <main className="page" id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <Footer office={chrome.office} sections={chrome.sections} links={chrome.menus.footer} />
    </>
  )
}
