import type { ChosenArticle } from '@/components/newsroom/editor/named-things'
import { db } from '@/db/client'
import { shortDate } from '@/lib/time'
import { mayWrite } from '@/modules/accounts/permissions'
import { listForDesk } from '@/modules/articles/desk-list'
import { jsonAnswer } from '../../../json-door'

const FOUND_MAX = 12
const QUESTION_CHARS_MAX = 100

async function find(text: string): Promise<ChosenArticle[]> {
  const found = await listForDesk(db, { text, status: 'published', order: 'published', limit: FOUND_MAX })
  return found.map(({ id, headline, publishedAt }) => ({
    articleId: id,
    headline,
    publishedAt: publishedAt ? shortDate(publishedAt) : '',
  }))
}

/** `?q=`: published articles by words of their headline, the newest first; all of them when nothing is asked. */
export function GET(request: Request): Promise<Response> {
  const text = (new URL(request.url).searchParams.get('q') ?? '').slice(0, QUESTION_CHARS_MAX)
  return jsonAnswer(mayWrite, () => find(text))
}
