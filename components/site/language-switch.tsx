import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'

type Props = {
  language: Language
  /** The same page in the other language; null where it has only one: then the front page there. */
  translationPath: string | null
}

/** The way to the other edition, in that edition's own words. */
export function LanguageSwitch({ language, translationPath }: Props) {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <a
      className="tool-link language-link"
      href={translationPath ?? frontOf(other)}
      lang={other}
      hrefLang={other}
      rel={translationPath ? 'alternate' : undefined}
    >
      {/* On a phone, where the masthead is narrow; the name is then for the ear. */}
      <b className="language-code" aria-hidden="true">
        {other.toUpperCase()}
      </b>
      <span>{readerWords(language).frame.otherEdition}</span>
    </a>
  )
}
