import { foreignTextIn, type Language } from '@/lib/words/language'
import { withLinks } from '@/lib/written-links'
import { maskWordsIn } from './mask-words'
import styles from './thread.module.css'

/** What a reader wrote: plain text in paragraphs. Links are ours to make, vouch for nobody and follow only a press. */
export function CommentText({ language, text }: { language: Language; text: string }) {
  return (
    <div className={styles.text} lang={foreignTextIn(language, text)}>
      {keyed(maskWordsIn(language, text).split(/\n{2,}/)).map(([key, paragraph]) => (
        <p key={key}>
          {keyed(withLinks(paragraph)).map(([place, part]) =>
            part.kind === 'text' ? (
              part.text
            ) : (
              <a key={place} href={part.href} rel="nofollow ugc noopener">
                {part.shown}
              </a>
            ),
          )}
        </p>
      ))}
    </div>
  )
}

/** Parts of a text have no name but their place; the text never changes under them. */
const keyed = <Part,>(parts: readonly Part[]) => parts.map((part, place) => [String(place), part] as const)
