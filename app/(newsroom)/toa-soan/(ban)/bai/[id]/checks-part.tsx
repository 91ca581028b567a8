import { getViewer } from '@/app/_auth/viewer'
import { BlockJump } from '@/components/newsroom/block-jump.island'
import { CheckList } from '@/components/newsroom/check-list'
import { say } from '@/lib/english/articles'
import '@/components/newsroom/checks.css'
import { db } from '@/db/client'
import { findingsOf } from '@/modules/articles/checks/checks'
import { readFacts } from '@/modules/articles/checks/read-facts'
import type { EditableArticle } from '@/modules/articles/editable'

/** What the checks find in the saved text, beside it; each finding leads to its place. */
export async function ChecksPart({ article }: { article: EditableArticle }) {
  const viewer = await getViewer()
  if (!viewer) return null
  const findings = findingsOf(await readFacts(db, viewer, article.id, article))
  return (
    <section className="checks-panel" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">{say('Kiểm tra')}</h2>
      <CheckList findings={findings} editorPath="" />
      <p>
        <a href={`/toa-soan/bai/${article.id}/kiem-tra`}>{say('Kiểm tra liên kết, xem thử trên các màn hình')}</a>
      </p>
      <BlockJump />
    </section>
  )
}
