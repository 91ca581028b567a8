import type { Metadata } from 'next'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { MoveButtons } from '@/components/newsroom/move-buttons.island'
import { db } from '@/db/client'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { readDirectory } from '@/modules/directory/queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { addUnitAction, moveUnitAction } from './actions'
import { unitFields } from './directory-words'

export const metadata: Metadata = { title: 'Danh bạ' }

export default async function DirectoryPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const written = only(asked['xong'])
  const moved = written === 'len' || written === 'xuong' ? written : null
  const movedId = Number(only(asked['muc']))
  return deskPage(mayKeepDirectory, async () => {
    const units = await readDirectory(db)
    const meant = units.find(({ id }) => id === movedId)
    const done =
      moved && meant
        ? `Đã đưa ${meant.name} ${moved === 'len' ? 'lên' : 'xuống'} một bậc.`
        : written === 'bo'
          ? 'Đã bỏ đơn vị khỏi danh bạ.'
          : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Danh bạ</h1>
          <a className="button button-quiet" href="/danh-ba">
            Xem trang bạn đọc
          </a>
        </div>
        <p className="narrow">
          Các đơn vị và người phụ trách, theo thứ tự của cơ quan: đơn vị lãnh đạo đứng đầu. Cuối trang bạn đọc có bảng
          tra theo tên, tự xếp theo vần.
        </p>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        {units.length === 0 ? (
          <p className="empty">Chưa có đơn vị nào, mời bạn thêm bên dưới.</p>
        ) : (
          <ol className="lines">
            {units.map(({ id, name, people }, index) => (
              <li className="line" key={id}>
                <div>
                  <a className="line-headline" href={`/toa-soan/danh-ba/${id}`}>
                    {name}
                  </a>
                  <p className="meta">{people.length === 0 ? 'chưa có ai' : `${people.length} người`}</p>
                </div>
                <MoveButtons
                  action={moveUnitAction}
                  hidden={{ id }}
                  name={name}
                  isFirst={index === 0}
                  isLast={index === units.length - 1}
                  moved={id === movedId ? moved : null}
                />
              </li>
            ))}
          </ol>
        )}
        <section className="stack" aria-labelledby="them-don-vi">
          <h2 id="them-don-vi">Thêm đơn vị</h2>
          <DeskForm name="moi" action={addUnitAction} fields={unitFields()} button="Thêm đơn vị" />
        </section>
      </div>
    )
  })
}
