import type { Editor } from '@tiptap/core'
import { say } from '@/lib/english/editor'
import { insertBlock } from './deeds'
import { FindArticle } from './find-article'
import type { ThingsShelf } from './things-shelf'

type Props = { editor: Editor; things: ThingsShelf; onClose: () => void }

/** Asks which article a card should lead to. */
export function RelatedDialog({ editor, things, onClose }: Props) {
  return (
    <FindArticle
      heading={say('Chèn bài liên quan')}
      onClose={onClose}
      onChoose={(article) => {
        onClose()
        things.add({ articles: [article] })
        insertBlock(editor, { type: 'relatedArticle', attrs: { articleId: article.articleId } })
      }}
    />
  )
}
