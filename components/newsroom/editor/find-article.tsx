import { useEffect, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/editor'
import { typedLanguage } from '@/lib/interface-language'
import { Dialog, onEnter } from './dialog'
import type { ChosenArticle } from './named-things'

const PAUSE_MILLISECONDS = 300

type Found = { question: string; articles: ChosenArticle[] | null }

/** Searches while somebody types: the request waits for a pause, the field is never touched, late answers are dropped. */
function useFound(question: string): Found {
  const [found, setFound] = useState<Found>({ question: '', articles: [] })
  useEffect(() => {
    const gone = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await fetch(`/toa-soan/bai/tim?q=${encodeURIComponent(question)}`, { signal: gone.signal }).catch(
        () => null,
      )
      if (gone.signal.aborted) return
      const articles = answer?.ok ? ((await answer.json()) as ChosenArticle[]) : null
      setFound({ question, articles })
    }, PAUSE_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [question])
  return found
}

type Props = { heading: string; onChoose: (article: ChosenArticle) => void; onClose: () => void }

/** Asks which of the published articles is meant. */
export function FindArticle({ heading, onChoose, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [question, setQuestion] = useState('')
  const { articles } = useFound(question)
  const ask = (isComposing: boolean) => !isComposing && setQuestion(field.current?.value.trim() ?? '')
  return (
    <Dialog heading={heading} onClose={onClose} isWide>
      <Field
        id="tim-bai-lien-quan"
        label={say('Tìm trong bài đã đăng')}
        hint={say('Gõ vài chữ của tiêu đề, có dấu hay không đều được.')}
      >
        {(control) => (
          <input
            {...control}
            ref={field}
            type="search"
            autoComplete="off"
            onInput={(event) => ask((event.nativeEvent as InputEvent).isComposing)}
            onCompositionEnd={() => ask(false)}
            onKeyDown={onEnter(() => ask(false))}
          />
        )}
      </Field>
      <p className="meta" role="status">
        {articles === null
          ? say('Chưa tìm được, vui lòng thử lại.')
          : say('{articlesCount} bài', { articlesCount: articles.length })}
      </p>
      <ul className="found-articles">
        {articles?.map((article) => (
          <li key={article.articleId}>
            <button type="button" className="found-article" onClick={() => onChoose(article)}>
              <span lang={typedLanguage(article.headline)}>{article.headline}</span>{' '}
              <span className="meta">{article.publishedAt}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button button-quiet" onClick={onClose}>
          {say('Thôi')}
        </button>
      </div>
    </Dialog>
  )
}
