import { say } from '@/lib/english/office'
import { titled } from '../../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { mayKeepDirectory } from '@/modules/accounts/permissions'
import { readDirectory } from '@/modules/directory/queries'
import { rowId } from '../../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../../desk-page'
import { changePersonAction, removePersonAction } from '../../actions'
import { personFields } from '../../directory-words'

export const generateMetadata = titled(() => say('Người trong danh bạ'))

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const id = rowId((await params).id)
  return deskPage(mayKeepDirectory, async () => {
    const unit = (await readDirectory(db)).find(({ people }) => people.some((one) => one.id === id))
    const person = unit?.people.find((one) => one.id === id)
    if (!unit || !person) return PAGE_REFUSALS.notFound
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{person.name}</h1>
        </div>
        <p>
          <a href={`/toa-soan/danh-ba/${unit.id}`}>{unit.name}</a>
        </p>
        <DeskForm
          name="sua"
          action={changePersonAction}
          fields={personFields(person)}
          hidden={{ id: person.id, version: person.version }}
          button={say('Lưu')}
        />
        <section className="stack narrow arrange-group" aria-labelledby="bo">
          <h2 id="bo">{say('Đưa ra khỏi danh bạ')}</h2>
          <p>{say('Khi người ấy chuyển việc hoặc nghỉ hưu. Bạn đọc không còn thấy nữa.')}</p>
          <DeskForm
            name="bo-nguoi"
            action={removePersonAction}
            fields={[]}
            hidden={{ id: person.id }}
            button={say('Đưa ra khỏi danh bạ')}
            tone="grave"
          />
        </section>
      </div>
    )
  })
}
