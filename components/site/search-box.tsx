import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { SEARCH_CHARS_MAX } from '@/modules/search/search-input'
import { Icon } from './icon'

export const SEARCH_PATHS: Record<Language, string> = { vi: '/tim-kiem', en: '/en/search' }

/** The way to search from every page: a field where there is room, on a phone a link to the page of the form. */
export function SearchBox({ language }: { language: Language }) {
  const { search, searchPaper, searchField, searchButton } = readerWords(language).frame
  return (
    <>
      <a className="tool-link search-link" href={SEARCH_PATHS[language]}>
        <Icon name="search" />
        <span className="spoken">{search}</span>
      </a>
      <search className="search-box" aria-label={searchPaper}>
        <form action={SEARCH_PATHS[language]} method="get">
          <input type="search" name="q" aria-label={searchField} maxLength={SEARCH_CHARS_MAX} autoCapitalize="off" />
          <button type="submit" aria-label={searchButton}>
            <Icon name="search" />
          </button>
        </form>
      </search>
    </>
  )
}
