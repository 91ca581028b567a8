import { DeskForm } from '@/components/newsroom/desk-form.island'
import { shortDate } from '@/lib/time'
import type { DeskStoryline } from '@/modules/storylines/desk-queries'
import { closeStorylineAction, deleteStorylineAction, restoreStorylineAction } from '../actions'
import { countedInWords } from '../storyline-words'

/** The story is over, or goes on again; its page stays. */
export function Closing({ storyline: { id, closedAt } }: { storyline: DeskStoryline }) {
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

export function Deletion({ storyline: { id }, isShown }: { storyline: DeskStoryline; isShown: boolean }) {
  return (
    <section className="stack narrow" aria-labelledby="xoa">
      <h2 id="xoa">Xoá dòng sự kiện</h2>
      <p>
        Trang của dòng mất khỏi trang bạn đọc ngay khi bạn bấm; ai mở đường dẫn cũ được báo là đã gỡ. Các bài ở nguyên
        chỗ cũ. Bạn có thể khôi phục dòng này cùng các bài.
      </p>
      <DeskForm
        name="xoa"
        action={deleteStorylineAction}
        fields={
          isShown
            ? [
                {
                  kind: 'check',
                  name: 'isConfirmed',
                  label: 'Tôi biết bạn đọc đang xem được trang của dòng sự kiện này',
                },
              ]
            : []
        }
        hidden={{ id }}
        button="Xoá dòng sự kiện"
        tone="grave"
      />
    </section>
  )
}

type DeletedProps = { storyline: DeskStoryline; deletedAt: Date; done: string | undefined }

/** A storyline that was deleted: what it had, and the way back. */
export function DeletedStoryline({ storyline: { id, title, articleCount }, deletedAt, done }: DeletedProps) {
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <p className={done ? 'notice' : 'spoken'} role="status">
        {done}
      </p>
      <p>
        <a href="/toa-soan/dong-su-kien">Tất cả dòng sự kiện</a>
      </p>
      <section className="stack narrow" aria-labelledby="khoi-phuc">
        <h2 id="khoi-phuc">Đã xoá ngày {shortDate(deletedAt)}</h2>
        <p>
          Bạn đọc không thấy dòng sự kiện này;{' '}
          {articleCount === 0 ? 'dòng chưa có bài nào' : `${countedInWords(articleCount)} của nó ở nguyên chỗ cũ`}. Khôi
          phục thì trang, các bài và khung dưới mỗi bài trở lại như trước.
        </p>
        <DeskForm
          name="khoi-phuc"
          action={restoreStorylineAction}
          fields={[]}
          hidden={{ id }}
          button="Khôi phục dòng sự kiện"
        />
      </section>
    </div>
  )
}
