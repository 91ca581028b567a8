import type { Metadata } from 'next'
import { objectInWords, verbInWords } from '@/components/newsroom/audit-words'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayReadAudit } from '@/modules/accounts/permissions'
import { type AuditLine, listAudit } from '@/modules/audit/desk-queries'
import { only } from '../../place'
import { deskPage } from '../desk-page'

export const metadata: Metadata = { title: 'Nhật ký' }

const PAGE_LENGTH = 50

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AuditPage({ searchParams }: Props) {
  const written = only((await searchParams)['truoc']) ?? ''
  const beforeId = /^[1-9]\d{0,14}$/.test(written) ? Number(written) : null
  return deskPage(mayReadAudit, async () => {
    const found = await listAudit(db, beforeId, PAGE_LENGTH + 1)
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Nhật ký</h1>
        </div>
        <p className="narrow">
          Mọi việc làm thay đổi nội dung hoặc tài khoản. Nhật ký chỉ ghi thêm, không sửa, không xoá.
        </p>
        {shown.length === 0 ? <p className="empty">Chưa có việc nào được ghi.</p> : <AuditTable lines={shown} />}
        {last && (
          <p>
            <a className="button" href={`?truoc=${last.id}`}>
              Xem cũ hơn
            </a>
          </p>
        )}
      </div>
    )
  })
}

function AuditTable({ lines }: { lines: AuditLine[] }) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
    <section className="log-scroll" aria-label="Nhật ký" tabIndex={0}>
      <table className="log">
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Ai</th>
            <th scope="col">Việc</th>
            <th scope="col">Đối tượng</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, at, actorName, verb, object }) => (
            <tr key={id}>
              <td>
                <time dateTime={isoWithZone(at)}>{portalDateTime(at)}</time>
              </td>
              <td>{actorName ?? 'Hệ thống'}</td>
              <td>{verbInWords(verb)}</td>
              <td>{objectInWords(object)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
