import { DeskForm } from '@/components/newsroom/desk-form.island'
import { say } from '@/lib/english/shelves'
import { shortDate } from '@/lib/time'
import type { DeskStoryline } from '@/modules/storylines/desk-queries'
import { closeStorylineAction, deleteStorylineAction, restoreStorylineAction } from '../actions'
import { countedInWords } from '../storyline-words'

/** The story is over, or goes on again; its page stays. */
export function Closing({ storyline: { id, closedAt } }: { storyline: DeskStoryline }) {
  return (
    <section className="stack narrow" aria-labelledby="khep">
      <h2 id="khep">{closedAt ? say('Mở lại') : say('Khép lại')}</h2>
      <p>
        {closedAt
          ? say('Chuyện lại có diễn biến mới: dòng sự kiện trở lại đầu danh sách.')
          : say('Chuyện đã xong. Trang và các bài ở nguyên chỗ cũ; người viết không còn thấy dòng này khi chọn.')}
      </p>
      <DeskForm
        name="khep-lai"
        action={closeStorylineAction}
        fields={[]}
        hidden={{ id, viec: closedAt ? 'mo-lai' : 'khep' }}
        button={closedAt ? say('Mở lại dòng sự kiện') : say('Khép dòng sự kiện')}
        tone="plain"
      />
    </section>
  )
}

export function Deletion({ storyline: { id }, isShown }: { storyline: DeskStoryline; isShown: boolean }) {
  return (
    <section className="stack narrow" aria-labelledby="xoa">
      <h2 id="xoa">{say('Xoá dòng sự kiện')}</h2>
      <p>
        {say(
          'Trang của dòng mất khỏi trang bạn đọc ngay khi bạn bấm; ai mở đường dẫn cũ được báo là đã gỡ. Các bài ở nguyên chỗ cũ. Bạn có thể khôi phục dòng này cùng các bài.',
        )}
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
                  label: say('Tôi biết bạn đọc đang xem được trang của dòng sự kiện này'),
                },
              ]
            : []
        }
        hidden={{ id }}
        button={say('Xoá dòng sự kiện')}
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
        <a href="/toa-soan/dong-su-kien">{say('Tất cả dòng sự kiện')}</a>
      </p>
      <section className="stack narrow" aria-labelledby="khoi-phuc">
        <h2 id="khoi-phuc">{say('Đã xoá ngày {date}', { date: shortDate(deletedAt) })}</h2>
        <p>
          {say('Bạn đọc không thấy dòng sự kiện này;')}{' '}
          {articleCount === 0
            ? say('dòng chưa có bài nào')
            : say('{counted} của nó ở nguyên chỗ cũ', { counted: countedInWords(articleCount) })}
          {say('. Khôi phục thì trang, các bài và khung dưới mỗi bài trở lại như trước.')}
        </p>
        <DeskForm
          name="khoi-phuc"
          action={restoreStorylineAction}
          fields={[]}
          hidden={{ id }}
          button={say('Khôi phục dòng sự kiện')}
        />
      </section>
    </div>
  )
}
