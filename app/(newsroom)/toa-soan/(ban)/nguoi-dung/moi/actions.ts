'use server'
import { redirect } from 'next/navigation'
import type { InviteAnswer } from '@/components/newsroom/invite-form.island'
import { say } from '@/lib/english/accounts'
import { inviteUser } from '@/modules/accounts/invite-user'
import { answerStatus, throughGraveDoor } from '../../../door'
import { DETAILS_SENTENCES } from '../../tai-khoan/details-sentences'
import { graveDoorAnswers } from '../account-sentences'
import { printedCode } from '../printed-code'

const roleSentence = () => say('Vui lòng chọn một vai trò.')

export async function inviteAction(previous: InviteAnswer, form: FormData): Promise<InviteAnswer> {
  const word = (name: string) => String(form.get(name) ?? '')
  const sectionIds = form.getAll('sectionIds').map(Number)
  const typed = { name: word('name'), email: word('email'), role: word('role'), sectionIds, way: word('way') }
  const result = await throughGraveDoor((viewer) => inviteUser(viewer, typed))
  if (result.ok) {
    const { id } = result.value
    const sheet = printedCode(typed, result.value)
    if (!sheet) redirect(`/toa-soan/nguoi-dung/${id}?xong=moi`)
    return { kind: 'printed', sheet, userId: id }
  }
  const { refusal } = result
  const attempt = (previous?.kind === 'refused' ? previous.attempt : 0) + 1
  if (typeof refusal !== 'object') {
    const { status, sentence } = graveDoorAnswers()[refusal]
    answerStatus(status)
    return { kind: 'refused', summary: sentence, problems: {}, typed, attempt }
  }
  answerStatus(422)
  const { name, email, role } = refusal.problems
  const problems = {
    ...(name && { name: DETAILS_SENTENCES.name }),
    ...(email && { email: DETAILS_SENTENCES[email === 'taken' ? 'taken' : 'email'] }),
    ...(role && { role: roleSentence() }),
  }
  return { kind: 'refused', summary: say('Chưa mời được. Vui lòng xem lại:'), problems, typed, attempt }
}
