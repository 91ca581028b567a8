import { say } from '@/lib/english/office'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
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

export const generateMetadata = titled(() => say('Danh bạ'))

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
        ? moved === 'len'
          ? say('Đã đưa {name} lên một bậc.', { name: meant.name })
          : say('Đã đưa {name} xuống một bậc.', { name: meant.name })
        : written === 'bo'
          ? say('Đã bỏ đơn vị khỏi danh bạ.')
          : undefined
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Danh bạ')}</h1>
          <a className="button button-quiet" href="/danh-ba">
            {say('Xem trang bạn đọc')}
          </a>
        </div>
        <p className="narrow">
          {say(
            'Các đơn vị và người phụ trách, theo thứ tự của cơ quan: đơn vị lãnh đạo đứng đầu. Cuối trang bạn đọc có bảng tra theo tên, tự xếp theo vần.',
          )}
        </p>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        {units.length === 0 ? (
          <p className="empty">{say('Chưa có đơn vị nào, mời bạn thêm bên dưới.')}</p>
        ) : (
          <ol className="lines">
            {units.map(({ id, name, people }, index) => (
              <li className="line" key={id}>
                <div>
                  <a className="line-headline" href={`/toa-soan/danh-ba/${id}`} lang={typedLanguage(name)}>
                    {name}
                  </a>
                  <p className="meta">
                    {people.length === 0
                      ? say('chưa có ai')
                      : say('{peopleCount} người', { peopleCount: people.length })}
                  </p>
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
          <h2 id="them-don-vi">{say('Thêm đơn vị')}</h2>
          <DeskForm name="moi" action={addUnitAction} fields={unitFields()} button={say('Thêm đơn vị')} />
        </section>
      </div>
    )
  })
}
