import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
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
  language?: Language
  chrome: Chrome
  /** Slug of the section, or the name of the page, that the reader is in; marks the navigation. */
  current?: string
  isFront?: boolean
  /** The same page in the other language. */
  translationPath?: string | null
  children: ReactNode
}

/** Masthead, navigation, content, footer: the same around every page, with the landmarks a screen reader lists. */
export function PageFrame(props: Props) {
  const { language = 'vi', chrome, current = '', isFront = false, translationPath = null, children } = props
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        {readerWords(language).frame.skip}
      </a>
      <Masthead
        language={language}
        office={chrome.office}
        sign={chrome.sign}
        isFront={isFront}
        translationPath={translationPath}
      />
      <Navigation language={language} links={chrome.menus.main} current={current} />
      <main className="page" id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <Footer language={language} office={chrome.office} sections={chrome.sections} links={chrome.menus.footer} />
    </>
  )
}
