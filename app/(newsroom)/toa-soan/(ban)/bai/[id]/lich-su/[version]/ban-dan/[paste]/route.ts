import { redirect } from 'next/navigation'
import { requestedPath } from '@/app/_auth/request-line'
import { signInPath } from '@/app/_auth/return-path'
import { db } from '@/db/client'
import { say } from '@/lib/english/versions'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { findForEditing } from '@/modules/articles/editable'
import { findPastedOriginal } from '@/modules/drafts/pasted-originals'
import { readNewsroom } from '@/modules/settings/newsroom'
import { askAsViewer } from '../../../../../../../door'
import { rowId } from '../../../../../../../row-id'
import { RETRY_AFTER_SECONDS, SENTENCES } from '../../../../../../../sentences'

type Params = { params: Promise<{ id: string; paste: string }> }

const plain = (status: number, words: string, headers: Record<string, string> = {}) =>
  new Response(words, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      ...headers,
    },
  })

async function find(
  viewer: Viewer,
  id: number | null,
  paste: number | null,
): Promise<Result<string, 'forbidden' | 'not-found'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const article = id === null ? null : await findForEditing(db, id)
  if (!article) return refuse('not-found')
  if (!mayEdit(viewer, article, await readNewsroom(db))) return refuse('forbidden')
  const original = paste === null ? null : await findPastedOriginal(db, article.id, paste)
  return original ? accept(original.html) : refuse('not-found')
}

const answers = () => ({
  'database-down': {
    status: 503,
    words: SENTENCES.databaseDownNoText,
    headers: { 'Retry-After': `${RETRY_AFTER_SECONDS}` },
  },
  forbidden: {
    status: 403,
    words: say('Chỉ người được sửa bài này mới xem được nội dung gốc đã dán vào bài.'),
    headers: {},
  },
  'not-found': { status: 404, words: say('Không còn giữ nội dung gốc này.'), headers: {} },
})

/** What a clipboard held before it was read into the article: as a file of text, which no browser takes for a page. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { id, paste } = await params
  const found = await askAsViewer((viewer) => find(viewer, rowId(id), rowId(paste)))
  if (found.ok)
    return plain(200, found.value, { 'Content-Disposition': `attachment; filename="ban-dan-${rowId(paste)}.txt"` })
  if (found.refusal === 'signed-out') redirect(signInPath(await requestedPath()))
  const { status, words, headers } = answers()[found.refusal]
  return plain(status, words, headers)
}
