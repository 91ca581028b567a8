import { said, say } from '@/lib/english/shelves'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { shortDate } from '@/lib/time'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { type DeskAuthor, findAuthorAtDesk, listAuthorsAtDesk } from '@/modules/authors/desk-queries'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { MergeSection, movedInWords } from '../../merge-section'
import { pictureChoices } from '../../picture-choices'
import { changeAuthorAction, mergeAuthorsAction, retireAuthorAction } from '../actions'
import { authorFields, signedInWords } from '../author-words'

export const generateMetadata = titled(() => say('Sửa bút danh'))

const CHOICES_MAX = 50

const DONE: Record<string, string> = said({
  them: 'Đã thêm bút danh.',
  sua: 'Đã lưu bút danh.',
  ngung: 'Bút danh không còn trong danh sách để chọn. Các bài đã ký vẫn giữ tên.',
  'dung-lai': 'Bút danh đã có lại trong danh sách để chọn.',
  gop: 'Đã gộp. Trang của bút danh cũ dẫn tới đây.',
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function AuthorPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const movedCount = Number(only(asked['chuyen'])) || 0
  const done = movedCount > 0 ? movedInWords(movedCount) : DONE[only(asked['xong']) ?? '']
  const text = (only(asked['tim']) ?? '').slice(0, 100).trim()
  return deskPage(mayArrangeShelves, async () => {
    const author = id === null ? null : await findAuthorAtDesk(db, id)
    if (!author) return PAGE_REFUSALS.notFound
    const found = await listAuthorsAtDesk(db, { text, afterSlug: '', limit: CHOICES_MAX })
    const others = found.filter((other) => other.id !== author.id)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{author.name}</h1>
          <a className="button button-quiet" href={`/tac-gia/${author.slug}`}>
            {say('Xem trang tác giả')}
          </a>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/but-danh">{say('Tất cả bút danh')}</a> · {signedInWords(author.articleCount)}
        </p>
        <DeskForm
          name="sua"
          action={changeAuthorAction}
          fields={authorFields(await pictureChoices(db, author.photoMediaId), author)}
          hidden={{ id: author.id }}
          button={say('Lưu bút danh')}
        />
        <Retirement author={author} />
        <MergeSection
          action={mergeAuthorsAction}
          id={author.id}
          heading={say('Gộp vào bút danh khác')}
          note={say(
            'Dùng khi một người có hai bút danh ghi lẫn. Các bài của {name} sẽ ký tên bút danh bạn chọn; trang cũ dẫn sang trang mới. Việc này không hoàn tác được.',
            { name: author.name },
          )}
          label={say('Bút danh được giữ lại')}
          button={say('Gộp {name} vào bút danh đã chọn', { name: author.name })}
          chosen={only(asked['den']) ?? ''}
          others={others}
          text={text}
        />
      </div>
    )
  })
}

function Retirement({ author }: { author: DeskAuthor }) {
  const { id, retiredAt } = author
  return (
    <section className="stack narrow" aria-labelledby="ngung">
      <h2 id="ngung">{retiredAt ? say('Dùng lại bút danh') : say('Ngừng dùng bút danh')}</h2>
      <p>
        {retiredAt
          ? say('Ngừng dùng từ ngày {date}: người viết không chọn được bút danh này.', { date: shortDate(retiredAt) })
          : say('Người viết sẽ không chọn được bút danh này nữa. Các bài đã ký và trang tác giả vẫn giữ nguyên.')}
      </p>
      <DeskForm
        name="ngung-dung"
        action={retireAuthorAction}
        fields={[]}
        hidden={{ id, viec: retiredAt ? 'dung-lai' : 'ngung' }}
        button={retiredAt ? say('Dùng lại') : say('Ngừng dùng')}
        tone={retiredAt ? 'plain' : 'grave'}
      />
    </section>
  )
}
