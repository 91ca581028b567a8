import { say } from '@/lib/english/office'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { readDay, writtenDay } from '@/lib/vi/written-day'
import { mayKeepDocuments } from '@/modules/accounts/permissions'
import {
  DESK_DOCUMENTS_LENGTH,
  type DeskDocument,
  type DocumentPlace,
  listDocumentsAtDesk,
} from '@/modules/documents/desk-queries'
import { type Asked, only } from '../../place'
import { rowId } from '../../row-id'
import { deskPage } from '../desk-page'
import { NameSearch } from '../name-search'

export const generateMetadata = titled(() => say('Văn bản'))

const TEXT_UNITS_MAX = 200

function placeIn(written: string | undefined): DocumentPlace | null {
  const [day = '', number = ''] = (written ?? '').split('_')
  const [issuedOn, id] = [readDay(day), rowId(number)]
  return issuedOn !== null && id !== null ? { issuedOn, id } : null
}

export default async function DocumentsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const text = (only(asked['q']) ?? '').normalize('NFC').slice(0, TEXT_UNITS_MAX).replaceAll('\0', '').trim()
  return deskPage(mayKeepDocuments, async () => {
    const after = placeIn(only(asked['sau']))
    const found = await listDocumentsAtDesk(db, { text, after, limit: DESK_DOCUMENTS_LENGTH + 1 })
    const shown = found.slice(0, DESK_DOCUMENTS_LENGTH)
    const last = found.length > DESK_DOCUMENTS_LENGTH ? shown.at(-1) : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Văn bản')}</h1>
          <a className="button button-main" href="/toa-soan/van-ban/moi">
            {say('Thêm văn bản')}
          </a>
        </div>
        <p className="narrow">
          {say('Quyết định, thông báo, kế hoạch… của cơ quan. Bạn đọc thấy ở trang')}{' '}
          <a href="/van-ban">{say('Văn bản')}</a>
          {say(', mới nhất ở trên, xem theo năm và theo lĩnh vực.')}
        </p>
        <NameSearch path="/toa-soan/van-ban" label={say('Tìm theo số, trích yếu')} text={text} />
        {shown.length === 0 ? (
          <p className="empty">
            {text ? say('Không có văn bản nào khớp.') : say('Chưa có văn bản nào, mời bạn thêm.')}
          </p>
        ) : (
          <ul className="lines">
            {shown.map((document) => (
              <Line key={document.id} document={document} />
            ))}
          </ul>
        )}
        {last && (
          <p>
            <a
              className="button"
              href={`?${new URLSearchParams({ ...(text && { q: text }), sau: `${last.issuedOn}_${last.id}` })}`}
            >
              {say('Xem tiếp')}
            </a>
          </p>
        )}
      </div>
    )
  })
}

function Line({ document }: { document: DeskDocument }) {
  const { id, kind, number, excerpt, issuedOn, field, attachmentId, isInForce, withdrawnAt } = document
  return (
    <li className="line">
      <div>
        <a className="line-headline" href={`/toa-soan/van-ban/${id}`}>
          {kind} {number}: {excerpt}
        </a>
        <p className="meta">
          {say('Ngày {writtenDay} · {field}', { writtenDay: writtenDay(issuedOn), field })}
          {attachmentId === null && say(' · chưa có tệp')}
          {!isInForce && say(' · hết hiệu lực')}
        </p>
      </div>
      {withdrawnAt && <span className="state">{say('Đã gỡ')}</span>}
    </li>
  )
}
