'use server'
import { redirect } from 'next/navigation'
import { say } from '@/lib/english/versions'
import { hideVersion } from '@/modules/revisions/hide-version'
import { type RestoreVersionRefusal, restoreVersion } from '@/modules/revisions/restore-version'
import { answerStatus, type DoorRefusal, throughDoor } from '../../../../../door'
import { rowId } from '../../../../../row-id'
import { articleAnswers } from '../../../refusal-answers'

type Answer = { attempt: number; summary: string } | null

function wordsFor(refusal: RestoreVersionRefusal | DoorRefusal): { status: number; sentence: string } {
  if (typeof refusal === 'string') return articleAnswers()[refusal]
  if (refusal.kind === 'edited-meanwhile') {
    const sentence = say('Bài vừa được lưu ở nơi khác. Vui lòng xem bản mới trong lịch sử rồi quyết định.')
    return { status: 409, sentence }
  }
  if ('body' in refusal.problems && refusal.problems.body === 'unknown') {
    const sentence = say(
      'Bản này có ảnh hoặc tệp không còn trong kho nên chưa lấy lại được. Vui lòng chép phần chữ cần dùng.',
    )
    return { status: 422, sentence }
  }
  const sentence = say('Bản này còn thiếu tiêu đề, chuyên mục hoặc nội dung, không thể thay bài đang đăng.')
  return { status: 422, sentence }
}

export async function hideVersionAction(previous: Answer, form: FormData): Promise<Answer> {
  const number = (name: string) => rowId(String(form.get(name) ?? ''))
  const input = { id: number('id'), version: number('version'), isHidden: form.get('isHidden') === 'co' }
  const result = await throughDoor((viewer) => hideVersion(viewer, input))
  if (result.ok) redirect(`/toa-soan/bai/${input.id}/lich-su/${input.version}`)
  const { status, sentence } = articleAnswers()[result.refusal]
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}

export async function restoreVersionAction(previous: Answer, form: FormData): Promise<Answer> {
  const number = (name: string) => rowId(String(form.get(name) ?? ''))
  const input = { id: number('id'), version: number('version'), from: number('from') }
  const result = await throughDoor((viewer) => restoreVersion(viewer, input))
  if (result.ok) redirect(`/toa-soan/bai/${result.value.id}?xong=lay-lai&ban=${result.value.version}`)
  const { status, sentence } = wordsFor(result.refusal)
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence }
}
