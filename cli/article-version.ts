import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { Problem } from '@/lib/problem'

const SENTENCES = {
  forbidden: 'Vai của dòng lệnh không được làm việc này.',
  'not-found': 'Không có bài này.',
  'wrong-status': 'Bài không ở trạng thái làm được việc này.',
  'edited-meanwhile': 'Có người vừa sửa bài; vui lòng chạy lại lệnh.',
  invalid: 'Bài còn thiếu nội dung',
}

/** The version an article has now. Throws a `Problem` when there is no such article. */
export async function currentVersion(id: number): Promise<number> {
  const [row] = await db.select({ version: articles.version }).from(articles).where(eq(articles.id, id))
  if (!row) throw new Problem(`Không có bài số ${id}.`)
  return row.version
}

/** The one line for a verb's refusal. */
export function refusalProblem(refusal: string | { kind: string; problems?: Record<string, unknown> }): Problem {
  const kind = typeof refusal === 'string' ? refusal : refusal.kind
  const sentence = SENTENCES[kind as keyof typeof SENTENCES] ?? kind
  const fields = typeof refusal === 'object' && refusal.problems ? `: ${Object.keys(refusal.problems).join(', ')}.` : ''
  return new Problem(`${sentence}${fields}`)
}
