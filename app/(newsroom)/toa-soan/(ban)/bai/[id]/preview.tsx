import { Blocks } from '@/components/article/blocks'
import { db } from '@/db/client'
import type { EditableArticle } from '@/modules/articles/editable'
import { readPageBlocks } from '@/modules/articles/page-blocks'

/** The saved text as a reader would read it, under the form. */
export async function Preview({ article }: { article: EditableArticle }) {
  const body = await readPageBlocks(db, article.body)
  return (
    <details className="preview" open>
      <summary>Xem bản đã lưu như bạn đọc thấy</summary>
      <article className="preview-page" aria-label="Bản xem trước">
        <h2>{article.headline || 'Chưa có tiêu đề'}</h2>
        {article.standfirst && (
          <p className="preview-standfirst">
            {article.dateline && `${article.dateline} - `}
            {article.standfirst}
          </p>
        )}
        <div className="preview-body">
          <Blocks blocks={body} />
        </div>
        {article.authors.length > 0 && (
          <p className="preview-byline">{article.authors.map(({ name }) => name).join(', ')}</p>
        )}
      </article>
    </details>
  )
}
