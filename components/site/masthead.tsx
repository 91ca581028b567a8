import { Picture } from '@/components/article/picture'
import { foreignWordsIn, type Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'
import type { Office } from '@/modules/settings/office'
import type { Logo, Sign } from '@/modules/settings/queries'
import { LanguageSwitch } from './language-switch'
import { ReadingSettings } from './reading-settings'
import { SearchBox } from './search-box'

type Props = {
  language: Language
  office: Office
  sign: Sign
  isFront: boolean
  /** The same page in the other language; null where it has only one. */
  translationPath: string | null
}

/** Seal or picture, name and agency. The seal is letters, not an emblem: the national emblem's use is regulated. */
export function Masthead({ language, office, sign, isFront, translationPath }: Props) {
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <a className="masthead-home" href={frontOf(language)} aria-current={isFront ? 'page' : undefined}>
          {sign.logo ? (
            <LogoPicture logo={sign.logo} />
          ) : (
            <span className="seal" aria-hidden="true">
              {sign.sealLetters}
            </span>
          )}
          <span className="masthead-words">
            <span className="masthead-name" lang={foreignWordsIn(language, office.name)}>
              {office.name}
            </span>
            <span className="masthead-agency" lang={foreignWordsIn(language, office.agency)}>
              {office.agency}
            </span>
          </span>
        </a>
        <div className="masthead-tools">
          <LanguageSwitch language={language} translationPath={translationPath} />
          <ReadingSettings language={language} />
          <SearchBox language={language} />
        </div>
      </div>
    </header>
  )
}

/** The name stands beside it, so the picture says nothing more. */
function LogoPicture({ logo }: { logo: Logo }) {
  const picture = { ...logo, alt: '', isDecorative: true, caption: '', credit: '', focalX: 0.5, focalY: 0.5 }
  return (
    <span className="masthead-logo">
      <Picture picture={picture} sizes="10rem" isFirst />
    </span>
  )
}
