import { returnPath } from '@/app/_auth/return-path'
import { say } from '@/lib/english/accounts'
import { titled } from '../../titled'
import '@/components/newsroom/account.css'
import { ProveAgainForm } from '@/components/newsroom/prove-again-form.island'
import { db } from '@/db/client'
import { readOwnSecurity } from '@/modules/accounts/account-queries'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { only } from '../../place'
import { deskPage } from '../desk-page'
import { proveAgainAction } from './actions'

export const generateMetadata = titled(() => say('Xác nhận'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ProveAgainPage({ searchParams }: Props) {
  const back = returnPath(only((await searchParams)['ve']))
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const security = await readOwnSecurity(db, viewer.id)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Xác nhận là bạn')}</h1>
        </div>
        <p className="narrow">
          {say('Việc sắp làm cần biết chắc người đang ngồi đây là {name}. Sau khi xác nhận, bạn có 10 phút.', {
            name: viewer.name,
          })}
        </p>
        <ProveAgainForm
          action={proveAgainAction}
          back={back}
          email={viewer.email}
          hasSecondFactor={security !== null && security.secondFactorSince !== null}
        />
      </div>
    )
  })
}
