import type { Metadata } from 'next'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { type DeskStoryline, findStorylineAtDesk, listMembers } from '@/modules/storylines/desk-queries'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { pictureChoices } from '../../picture-choices'
import { changeStorylineAction, closeStorylineAction } from '../actions'
import { storylineFields } from '../storyline-words'
import { Members } from './members'

export const metadata: Metadata = { title: 'Sửa dòng sự kiện' }

const DONE: Record<string, string> = {
  them: 'Đã mở dòng sự kiện. Giờ bạn có thể thêm bài.',
  sua: 'Đã lưu dòng sự kiện.',
  khep: 'Đã khép dòng sự kiện. Trang của nó vẫn ở chỗ cũ.',
  'mo-lai': 'Dòng sự kiện lại đang tiếp diễn.',
  'vao-dong': 'Đã đưa bài vào dòng sự kiện.',
  'ra-dong': 'Đã đưa bài ra khỏi dòng sự kiện.',
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function StorylinePage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const done = DONE[only(asked['xong']) ?? '']
  const text = (only(asked['tim']) ?? '').slice(0, 100).trim()
  return deskPage(mayKeepStorylines, async () => {
    const storyline = id === null ? null : await findStorylineAtDesk(db, id)
    if (!storyline) return PAGE_REFUSALS.notFound
    const members = await listMembers(db, storyline.id)
    const isShown = members.some(({ publishedAt }) => publishedAt !== null)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{storyline.title}</h1>
          {isShown && (
            <a className="button button-quiet" href={`/dong-su-kien/${storyline.slug}`}>
              Xem trang bạn đọc
            </a>
          )}
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/dong-su-kien">Tất cả dòng sự kiện</a>
          {!isShown && ' · Bạn đọc chưa thấy: chưa có bài nào được đăng'}
        </p>
        <Members storylineId={storyline.id} members={members} text={text} />
        <section className="stack" aria-labelledby="thong-tin">
          <h2 id="thong-tin">Trang của dòng sự kiện</h2>
          <DeskForm
            name="sua"
            action={changeStorylineAction}
            fields={storylineFields(await pictureChoices(db, storyline.leadMediaId), storyline)}
            hidden={{ id: storyline.id }}
            button="Lưu dòng sự kiện"
          />
        </section>
        <Closing storyline={storyline} />
      </div>
    )
  })
}

function Closing({ storyline: { id, closedAt } }: { storyline: DeskStoryline }) {
  return (
    <section className="stack narrow" aria-labelledby="khep">
      <h2 id="khep">{closedAt ? 'Mở lại' : 'Khép lại'}</h2>
      <p>
        {closedAt
          ? 'Chuyện lại có diễn biến mới: dòng sự kiện trở lại đầu danh sách.'
          : 'Chuyện đã xong. Trang và các bài ở nguyên chỗ cũ; người viết không còn thấy dòng này khi chọn.'}
      </p>
      <DeskForm
        name="khep-lai"
        action={closeStorylineAction}
        fields={[]}
        hidden={{ id, viec: closedAt ? 'mo-lai' : 'khep' }}
        button={closedAt ? 'Mở lại dòng sự kiện' : 'Khép dòng sự kiện'}
        tone="plain"
      />
    </section>
  )
}
