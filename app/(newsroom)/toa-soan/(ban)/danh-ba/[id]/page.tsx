import { said, say } from '@/lib/english/office'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { MoveButtons } from '@/components/newsroom/move-buttons.island'
import { db } from '@/db/client'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { type DirectoryUnit, readDirectory } from '@/modules/directory/queries'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { addPersonAction, changeUnitAction, movePersonAction, removeUnitAction } from '../actions'
import { personFields, unitFields } from '../directory-words'

export const generateMetadata = titled(() => say('Đơn vị trong danh bạ'))

const DONE: Record<string, string> = said({
  them: 'Đã thêm đơn vị. Giờ bạn có thể thêm người.',
  sua: 'Đã lưu đơn vị.',
  'them-nguoi': 'Đã thêm người vào danh bạ.',
  'sua-nguoi': 'Đã lưu.',
  'bo-nguoi': 'Đã đưa người ấy ra khỏi danh bạ.',
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }
type Moved = { id: number; way: 'len' | 'xuong' } | null

function movedIn(asked: Asked): Moved {
  const way = only(asked['xong'])
  return way === 'len' || way === 'xuong' ? { id: Number(only(asked['muc'])), way } : null
}

export default async function UnitPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const moved = movedIn(asked)
  return deskPage(mayKeepDirectory, async () => {
    const unit = (await readDirectory(db)).find((one) => one.id === id)
    if (!unit) return PAGE_REFUSALS.notFound
    const person = unit.people.find((one) => one.id === moved?.id)
    const done = person
      ? moved?.way === 'len'
        ? say('Đã đưa {name} lên một bậc.', { name: person.name })
        : say('Đã đưa {name} xuống một bậc.', { name: person.name })
      : DONE[only(asked['xong']) ?? '']
    return (
      <div className="stack">
        <div className="page-head">
          <h1 lang={typedLanguage(unit.name)}>{unit.name}</h1>
          <a className="button button-quiet" href={`/danh-ba#don-vi-${unit.id}`}>
            {say('Xem trang bạn đọc')}
          </a>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/danh-ba">{say('Cả danh bạ')}</a>
        </p>
        <People unit={unit} moved={moved} />
        <section className="stack arrange-group" aria-labelledby="them-nguoi">
          <h2 id="them-nguoi">{say('Thêm người')}</h2>
          <DeskForm
            name="nguoi"
            action={addPersonAction}
            fields={personFields()}
            hidden={{ unitId: unit.id }}
            button={say('Thêm người')}
          />
        </section>
        <section className="stack arrange-group" aria-labelledby="thong-tin">
          <h2 id="thong-tin">{say('Thông tin đơn vị')}</h2>
          <DeskForm
            name="sua"
            action={changeUnitAction}
            fields={unitFields(unit)}
            hidden={{ id: unit.id, version: unit.version }}
            button={say('Lưu đơn vị')}
          />
        </section>
        {unit.people.length === 0 && (
          <section className="stack narrow arrange-group" aria-labelledby="bo">
            <h2 id="bo">{say('Bỏ đơn vị')}</h2>
            <p>{say('Đơn vị không còn ai có thể bỏ khỏi danh bạ.')}</p>
            <DeskForm
              name="bo-don-vi"
              action={removeUnitAction}
              fields={[]}
              hidden={{ id: unit.id }}
              button={say('Bỏ đơn vị')}
              tone="grave"
            />
          </section>
        )}
      </div>
    )
  })
}

function People({ unit: { people }, moved }: { unit: DirectoryUnit; moved: Moved }) {
  return (
    <section className="stack" aria-labelledby="nguoi">
      <h2 id="nguoi">{say('Người trong đơn vị')}</h2>
      {people.length === 0 ? (
        <p className="empty">{say('Chưa có ai.')}</p>
      ) : (
        <ol className="lines">
          {people.map(({ id, name, post, phone }, index) => (
            <li className="line" key={id}>
              <div>
                <a className="line-headline" href={`/toa-soan/danh-ba/nguoi/${id}`} lang={typedLanguage(name)}>
                  {name}
                </a>
                <p className="meta">
                  {post}
                  {phone && ` · ${phone}`}
                </p>
              </div>
              <MoveButtons
                action={movePersonAction}
                hidden={{ id }}
                name={name}
                isFirst={index === 0}
                isLast={index === people.length - 1}
                moved={id === moved?.id ? moved.way : null}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
