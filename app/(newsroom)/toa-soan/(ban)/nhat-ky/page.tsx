import { say } from '@/lib/english/audit'
import { titled } from '../../titled'
import '@/components/newsroom/account.css'
import { AuditTable } from '@/components/newsroom/audit-table'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayReadAudit } from '@/modules/accounts/permissions'
import { listAudit } from '@/modules/audit/desk-queries'
import { only, placeFrom, writtenPlace } from '../../place'
import { deskPage } from '../desk-page'
import { askedAudit, auditAddress, filterOf } from './asked-audit'
import { AuditFilterForm } from './audit-filter-form'
import { ChainState } from './chain-state'

export const generateMetadata = titled(() => say('Nhật ký'))

const PAGE_LENGTH = 50

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const query = await searchParams
  const asked = askedAudit(query)
  const place = placeFrom(only(query['truoc']))
  return deskPage(mayReadAudit, async () => {
    const found = await listAudit(db, filterOf(asked), place, PAGE_LENGTH + 1)
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    const download = (format: string) => auditAddress(asked, '/toa-soan/nhat-ky/xuat', { dang: format })
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Nhật ký')}</h1>
          <p className="row">
            <a className="button" href={download('csv')} download>
              {say('Tải về CSV')}
            </a>
            <a className="button" href={download('jsonl')} download>
              {say('Tải về JSON')}
            </a>
          </p>
        </div>
        <p className="narrow">
          {say('Mọi việc làm thay đổi nội dung hoặc tài khoản. Nhật ký chỉ ghi thêm, không sửa, không xoá.')}
        </p>
        <ChainState />
        <AuditFilterForm asked={asked} />
        {shown.length === 0 ? (
          <p className="empty">{say('Không có việc nào như vậy.')}</p>
        ) : (
          <AuditTable lines={shown} />
        )}
        <p className="row">
          {place && (
            <a className="button" href={auditAddress(asked)}>
              {say('Về mới nhất')}
            </a>
          )}
          {last && (
            <a className="button" href={auditAddress(asked, undefined, { truoc: writtenPlace(last) })}>
              {say('Xem cũ hơn')}
            </a>
          )}
        </p>
      </div>
    )
  })
}
