'use server'
import { redirect } from 'next/navigation'
import type { DeedAnswer } from '@/components/newsroom/answered-form.island'
import type { ShareAnswer } from '@/components/newsroom/preview-links.island'
import { say } from '@/lib/english/versions'
import { env } from '@/lib/env'
import { qrModules, qrPath } from '@/lib/qr/qr'
import { longDateTime } from '@/lib/time'
import { askLinks } from '@/modules/articles/checks/ask-links'
import { endPreview } from '@/modules/articles/end-preview'
import { type ShareRefusal, sharePreview } from '@/modules/articles/share-preview'
import { answerStatus, type DoorRefusal, throughDoor } from '../../../../door'
import { rowId } from '../../../../row-id'
import { articleAnswers, noteWords } from '../../refusal-answers'
import { checkedDeed, checkedDeeds } from './check-deeds'

const QR_MARGIN = 4

const word = (form: FormData, name: string) => String(form.get(name) ?? '')
const again = (previous: { attempt: number } | null) => (previous?.attempt ?? 0) + 1

/** Lets a text go once its checks have been looked at. */
export async function passChecksAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const deed = checkedDeed(word(form, 'viec')) ?? 'xuat-ban'
  const { verb, notDone } = checkedDeeds()[deed]
  const [id, version] = [rowId(word(form, 'id')), rowId(word(form, 'version'))]
  const result = await throughDoor((viewer) =>
    verb(viewer, { id, version, note: word(form, 'note'), seen: word(form, 'seen') }),
  )
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=${deed}&ban=${result.value.version}`)
  const { status, summary, problem } = noteWords(
    result.refusal,
    say('{notDone} Bài còn thiếu tiêu đề, chuyên mục hoặc nội dung.', { notDone }),
  )
  answerStatus(status)
  return { attempt: again(previous), summary: problem ?? summary }
}

/** Asks for the links of a text; the page then says what came of it. */
export async function askLinksAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const id = rowId(word(form, 'id'))
  const result = await throughDoor((viewer) => askLinks(viewer, { id }))
  if (result.ok)
    redirect(`/toa-soan/bai/${id}/kiem-tra?hoi=${result.value.askedCount}&cho=${result.value.waitingCount}`)
  const { status, sentence } = articleAnswers()[result.refusal]
  answerStatus(status)
  return { attempt: again(previous), summary: sentence }
}

function shareWords(refusal: ShareRefusal | DoorRefusal): { status: number; sentence: string } {
  return refusal === 'wrong-status'
    ? { status: 409, sentence: say('Bài đã gỡ thì không cho xem trước nữa, hoặc liên kết này đã khoá rồi.') }
    : articleAnswers()[refusal]
}

export async function sharePreviewAction(previous: ShareAnswer, form: FormData): Promise<ShareAnswer> {
  const result = await throughDoor((viewer) => sharePreview(viewer, { id: word(form, 'id') }))
  if (!result.ok) {
    const { status, sentence } = shareWords(result.refusal)
    answerStatus(status)
    return { attempt: again(previous), problem: sentence, made: null }
  }
  const url = `${env.siteUrl}/xem-truoc/${result.value.token}`
  const modules = qrModules(url)
  const qr = { path: qrPath(modules, QR_MARGIN), size: modules.length + 2 * QR_MARGIN }
  return { attempt: again(previous), problem: null, made: { url, until: longDateTime(result.value.expiresAt), qr } }
}

export async function endPreviewAction(previous: DeedAnswer, form: FormData): Promise<DeedAnswer> {
  const target = { id: word(form, 'id'), linkId: word(form, 'linkId') }
  const result = await throughDoor((viewer) => endPreview(viewer, target))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}/kiem-tra?xong=khoa`)
  const { status, sentence } = shareWords(result.refusal)
  answerStatus(status)
  return { attempt: again(previous), summary: sentence }
}
