'use client'
import { type ComponentProps, useRef, useState } from 'react'
import { say } from '@/lib/english/articles'
import { FindArticle } from './editor/find-article'

/** A field for the number or address of an article, with a search beside it that fills it in. */
export function ArticleChoice(props: ComponentProps<'input'>) {
  const field = useRef<HTMLInputElement>(null)
  const [isSearching, search] = useState(false)
  return (
    <span className="row">
      <input {...props} ref={field} type="text" autoCapitalize="off" spellCheck={false} />
      <button type="button" className="button needs-script" onClick={() => search(true)}>
        {say('Tìm bài')}
      </button>
      {isSearching && (
        <FindArticle
          heading={say('Tìm bài gốc')}
          onClose={() => search(false)}
          onChoose={({ articleId }) => {
            if (field.current) field.current.value = String(articleId)
            search(false)
            field.current?.focus()
          }}
        />
      )}
    </span>
  )
}
