import { say } from '@/lib/english/articles'
import { typedLanguage } from '@/lib/interface-language'
import type { TypedArticle } from './article-answer'
import { BlockWords } from './block-words'
import { blocksIn } from './editor/clean-body'

/** A text to look at: headline, standfirst and body in words. */
export function TypedText({ typed }: { typed: TypedArticle }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="typed-text" aria-label={say('Nội dung bản này')} tabIndex={0}>
      <p className="typed-headline" lang={typedLanguage(typed.headline)}>
        {typed.headline || say('Chưa có tiêu đề')}
      </p>
      {typed.standfirst && (
        <p className="typed-standfirst" lang={typedLanguage(typed.standfirst)}>
          {typed.standfirst}
        </p>
      )}
      <BlockWords blocks={blocksIn(typed.body)} />
    </section>
  )
}
