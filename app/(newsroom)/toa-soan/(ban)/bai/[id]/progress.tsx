import { ArticleTimeline, ReturnNote } from '@/components/newsroom/article-timeline'
import { db } from '@/db/client'
import type { EditableArticle } from '@/modules/articles/editable'
import { listSteps } from '@/modules/articles/timeline'
import { timelineStep } from '../step-words'

/** How the article came to where it is, under its form. */
export async function Progress({ article }: { article: EditableArticle }) {
  const steps = await listSteps(db, article.id)
  return <ArticleTimeline steps={steps.map(timelineStep)} historyPath={`/toa-soan/bai/${article.id}/lich-su`} />
}

/** Why a returned text came back, above its form. */
export async function WhyReturned({ article }: { article: EditableArticle }) {
  if (article.status !== 'returned') return null
  const steps = await listSteps(db, article.id)
  const step = steps.find(({ kind }) => kind === 'returned')
  return step ? <ReturnNote step={timelineStep(step)} /> : null
}
