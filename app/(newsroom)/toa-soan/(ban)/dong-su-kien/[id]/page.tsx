import { said, say } from '@/lib/english/shelves'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayKeepStorylines } from '@/modules/accounts/permissions'
import { findStorylineAtDesk, listMembers, listMergeTargets } from '@/modules/storylines/desk-queries'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { MergeSection } from '../../merge-section'
import { pictureChoices } from '../../picture-choices'
import { changeStorylineAction, mergeStorylinesAction } from '../actions'
import { storylineFields } from '../storyline-words'
import { Closing, DeletedStoryline, Deletion } from './end-of-storyline'
import { Members } from './members'

export const generateMetadata = titled(() => say('Sửa dòng sự kiện'))

const DONE: Record<string, string> = said({
  them: 'Đã mở dòng sự kiện. Giờ bạn có thể thêm bài.',
  sua: 'Đã lưu dòng sự kiện.',
  khep: 'Đã khép dòng sự kiện. Trang của nó vẫn ở chỗ cũ.',
  'mo-lai': 'Dòng sự kiện lại đang tiếp diễn.',
  'vao-dong': 'Đã đưa bài vào dòng sự kiện.',
  'ra-dong': 'Đã đưa bài ra khỏi dòng sự kiện.',
  xoa: 'Đã xoá dòng sự kiện. Các bài của nó vẫn ở nguyên chỗ cũ.',
  'khoi-phuc': 'Đã khôi phục dòng sự kiện cùng các bài.',
  'khoi-phuc-thieu': 'Đã khôi phục. Bài nào đã đứng đủ số dòng sự kiện khác thì ở ngoài.',
  gop: 'Đã gộp. Trang của dòng sự kiện cũ dẫn tới đây.',
})

const TARGETS_MAX = 50

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function StorylinePage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const done = DONE[only(asked['xong']) ?? '']
  const typedIn = (field: string) => (only(asked[field]) ?? '').slice(0, 100).trim()
  const [text, target] = [typedIn('tim'), typedIn('dich')]
  return deskPage(mayKeepStorylines, async () => {
    const storyline = id === null ? null : await findStorylineAtDesk(db, id)
    if (!storyline) return PAGE_REFUSALS.notFound
    if (storyline.deletedAt)
      return <DeletedStoryline storyline={storyline} deletedAt={storyline.deletedAt} done={done} />
    const members = await listMembers(db, storyline.id)
    const targets = await listMergeTargets(db, storyline.id, target, TARGETS_MAX)
    const isShown = members.some(({ publishedAt }) => publishedAt !== null)
    return (
      <div className="stack">
        <div className="page-head">
          <h1 lang={typedLanguage(storyline.title)}>{storyline.title}</h1>
          {isShown && (
            <a className="button button-quiet" href={`/dong-su-kien/${storyline.slug}`}>
              {say('Xem trang bạn đọc')}
            </a>
          )}
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/dong-su-kien">{say('Tất cả dòng sự kiện')}</a>
          {!isShown && say(' · Bạn đọc chưa thấy: chưa có bài nào được đăng')}
        </p>
        <Members storylineId={storyline.id} members={members} text={text} />
        <section className="stack" aria-labelledby="thong-tin">
          <h2 id="thong-tin">{say('Trang của dòng sự kiện')}</h2>
          <DeskForm
            name="sua"
            action={changeStorylineAction}
            fields={storylineFields(await pictureChoices(db, storyline.leadMediaId), storyline)}
            hidden={{ id: storyline.id }}
            button={say('Lưu dòng sự kiện')}
          />
        </section>
        <Closing storyline={storyline} />
        {(targets.length > 0 || target) && (
          <MergeSection
            action={mergeStorylinesAction}
            id={storyline.id}
            heading={say('Gộp vào dòng sự kiện khác')}
            note={say(
              'Dùng khi hai dòng theo cùng một chuyện. Các bài của {title} sang dòng bạn chọn, trang cũ dẫn sang trang mới; lời dẫn, diễn biến chính và ảnh của dòng cũ không còn. Việc này không hoàn tác được.',
              { title: storyline.title },
            )}
            label={say('Dòng sự kiện được giữ lại')}
            button={say('Gộp {title} vào dòng đã chọn', { title: storyline.title })}
            chosen=""
            others={targets}
            field="dich"
            text={target}
          />
        )}
        <Deletion storyline={storyline} isShown={isShown} />
      </div>
    )
  })
}
