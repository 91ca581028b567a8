import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'

/**
 * The articles a reader's machine has kept. The list is drawn by `public/bai-da-giu.js` from what the machine holds; the
 * site itself does not know it.
 */
export function KeptArticles({ language }: { language: Language }) {
  const words = readerWords(language).kept
  return (
    <section className="kept" aria-labelledby="bai-da-giu" data-with="bai-da-giu">
      <p className="kept-away" role="status" data-kept-away hidden>
        {words.away}{' '}
        <button type="button" data-kept-again>
          {words.again}
        </button>
      </p>
      <h2 className="section-head" id="bai-da-giu">
        {words.heading}
      </h2>
      <p>{words.about}</p>
      <ul className="dated-list" data-kept-items />
      <p className="quiet" data-kept-none>
        {words.without}
      </p>
      <button type="button" data-kept-clear hidden>
        {words.clear}
      </button>
      <output aria-live="polite" />
    </section>
  )
}
