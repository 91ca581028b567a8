import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { ERROR_SEARCH_ID } from '@/modules/search/near-matches-place'
import { SEARCH_CHARS_MAX } from '@/modules/search/search-input'
import { SEARCH_PATHS } from './search-box'

/** The way on from an error by words; the front server fills in those of an unknown address. */
export function ErrorSearch({ language }: { language: Language }) {
  const { searchPaper, searchButton, searchWords } = readerWords(language).frame
  return (
    <search id={ERROR_SEARCH_ID} aria-label={searchPaper}>
      <form className="error-search" action={SEARCH_PATHS[language]} method="get">
        <label htmlFor="tim-o-day">{searchWords}</label>
        <input id="tim-o-day" type="search" name="q" maxLength={SEARCH_CHARS_MAX} autoCapitalize="off" />
        <button type="submit">{searchButton}</button>
      </form>
    </search>
  )
}
