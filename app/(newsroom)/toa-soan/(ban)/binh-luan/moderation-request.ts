import { returnPath } from '@/app/_auth/return-path'
import { isRejectionCode, READY_SENTENCES } from '@/components/newsroom/moderation/rejections'
import { languageOfForm } from '@/lib/words/form-language'
import type { CommentTarget } from '@/modules/comments/moderation-deed'
import { rowId } from '../../row-id'
import { LIST_PATH } from './queue-address'

const word = (form: FormData, name: string) => String(form.get(name) ?? '')

/** A comment's number may be longer than a row's of other tables. */
const TARGET = /^([1-9]\d{0,14})\.([1-9]\d{0,9})$/

/** The comments a form names: a field may hold several, `12.3,13.1`. What is malformed is not there. */
export function targetsIn(written: readonly string[]): CommentTarget[] {
  return written
    .flatMap((field) => field.split(','))
    .flatMap((one) => {
      const parts = TARGET.exec(one)
      return parts ? [{ id: Number(parts[1]), version: Number(parts[2]) }] : []
    })
}

type Request = { deed: string; code?: string; reason?: string; targets: CommentTarget[] }

/** What a button of the desk asks for. Without words of one's own the writer reads the ready sentence of the reason. */
export function moderationRequest(form: FormData): Request {
  const ready = READY_SENTENCES[languageOfForm(form)]
  const targets = targetsIn(form.getAll('bl').map(String))
  switch (word(form, 'viec')) {
    case 'duyet':
      return { deed: 'approve', targets }
    case 'giu':
      return { deed: 'keep', targets }
    case 'tin-rac':
      return { deed: 'reject', code: 'spam', reason: ready.spam, targets }
    case 'tu-choi': {
      const code = word(form, 'ma')
      const typed = word(form, 'lyDo')
      const own = isRejectionCode(code) ? ready[code] : ''
      return { deed: 'reject', code, reason: typed.trim() === '' ? own : typed, targets }
    }
    default:
      return { deed: '', targets }
  }
}

/** The list a form came from, with the record of what was done and the comment to go on with. */
export function afterDeed(form: FormData, recordId: number | null): string {
  return listAfter(form, rowId(word(form, 'ke')), { ...(recordId !== null && { viec: String(recordId) }) })
}

/** The same after a deed was taken back. Its address differs from the one before, or the browser would only scroll. */
export const afterUndo = (form: FormData, recordId: number, backId: number | null): string =>
  listAfter(form, backId, { viec: String(recordId), lai: '1' })

function listAfter(form: FormData, nextId: number | null, query: Record<string, string>): string {
  const found = returnPath(form.get('ve'))
  const address = new URL(found.startsWith(LIST_PATH) ? found : LIST_PATH, 'http://here.invalid')
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return `${address.pathname}${address.search}${nextId === null ? '' : `#binh-luan-${nextId}`}`
}
