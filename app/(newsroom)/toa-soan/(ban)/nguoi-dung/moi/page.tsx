import { isAnswerToForm } from '@/app/_auth/request-line'
import { requireStepUp } from '@/app/_auth/step-up'
import { say } from '@/lib/english/accounts'
import { titled } from '../../../titled'
import '@/components/newsroom/account.css'
import { InviteForm } from '@/components/newsroom/invite-form.island'
import { env } from '@/lib/env'
import { mayManageUsers } from '@/modules/accounts/permissions'
import { deskPage } from '../../desk-page'
import { sectionChoices } from '../section-choices'
import { inviteAction } from './actions'

export const generateMetadata = titled(() => say('Mời người mới'))

export default async function InvitePage() {
  return deskPage(mayManageUsers, async () => {
    if (!(await isAnswerToForm())) await requireStepUp()
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Mời người mới')}</h1>
        </div>
        <InviteForm action={inviteAction} sections={await sectionChoices()} isMailSent={env.smtpUrl !== undefined} />
      </div>
    )
  })
}
