import { db } from '@/db/client'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Block } from '@/modules/articles/block-types'
import { jsonAnswer } from '../../../json-door'
import { rowId } from '../../../row-id'
import { namedThings } from '../named-things'

const NUMBERS_MAX = 200

const numbers = (written: string | null) =>
  (written ?? '')
    .split(',')
    .slice(0, NUMBERS_MAX)
    .flatMap((word) => rowId(word) ?? [])

/** `?anh=1,2&tep=3&bai=4`: pictures, files and published articles by their numbers, as the editor draws them. */
export function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const blocks: Block[] = [
    ...numbers(asked.get('anh')).map((mediaId): Block => ({ type: 'figure', attrs: { mediaId } })),
    ...numbers(asked.get('tep')).map((attachmentId): Block => ({ type: 'attachment', attrs: { attachmentId } })),
    ...numbers(asked.get('bai')).map((articleId): Block => ({ type: 'relatedArticle', attrs: { articleId } })),
  ]
  return jsonAnswer(mayWrite, () => namedThings(db, blocks))
}
