import { said, say } from '@/lib/english/shelves'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { TAG_DESCRIPTION_CHARS_MAX, TAG_NAME_CHARS_MAX } from '@/modules/tags/change'
import { findTagAtDesk, listTagsAtDesk } from '@/modules/tags/desk-queries'
import { type Asked, only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { MergeSection, movedInWords } from '../../merge-section'
import { changeTagAction, deleteTagAction, mergeTagsAction } from '../actions'
import { carriedInWords } from '../tag-words'

export const generateMetadata = titled(() => say('Sửa chủ đề'))

const CHOICES_MAX = 50
const DONE: Record<string, string> = said({
  sua: 'Đã lưu chủ đề.',
  gop: 'Đã gộp. Trang của chủ đề cũ dẫn tới đây.',
})

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function TagPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const movedCount = Number(only(asked['chuyen'])) || 0
  const done = movedCount > 0 ? movedInWords(movedCount) : DONE[only(asked['xong']) ?? '']
  const text = (only(asked['tim']) ?? '').slice(0, 100).trim()
  return deskPage(mayArrangeShelves, async () => {
    const tag = id === null ? null : await findTagAtDesk(db, id)
    if (!tag) return PAGE_REFUSALS.notFound
    const found = await listTagsAtDesk(db, { text, afterSlug: '', limit: CHOICES_MAX })
    return (
      <div className="stack">
        <div className="page-head">
          <h1 lang={typedLanguage(tag.name)}>{tag.name}</h1>
          <a className="button button-quiet" href={`/chu-de/${tag.slug}`}>
            {say('Xem trang chủ đề')}
          </a>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/chu-de">{say('Tất cả chủ đề')}</a> · {carriedInWords(tag.articleCount)}
        </p>
        <DeskForm
          name="sua"
          action={changeTagAction}
          hidden={{ id: tag.id }}
          button={say('Lưu chủ đề')}
          fields={[
            {
              kind: 'line',
              name: 'name',
              label: say('Tên'),
              hint: say('Đường dẫn đi theo tên; đường dẫn cũ tự dẫn sang. Tối đa {max} ký tự.', {
                max: TAG_NAME_CHARS_MAX,
              }),
              value: tag.name,
              isRequired: true,
            },
            {
              kind: 'area',
              name: 'description',
              label: say('Lời giới thiệu'),
              hint: say('Hiện trên trang chủ đề, phía trên danh sách bài. Tối đa {max} ký tự.', {
                max: TAG_DESCRIPTION_CHARS_MAX,
              }),
              value: tag.description,
              rows: 4,
            },
          ]}
        />
        {tag.articleCount === 0 && <Deletion id={tag.id} />}
        <MergeSection
          action={mergeTagsAction}
          id={tag.id}
          heading={say('Gộp vào chủ đề khác')}
          note={say(
            'Dùng khi hai tên cùng một ý. Các bài của {name} sẽ mang chủ đề bạn chọn; trang cũ dẫn sang trang mới; ai gõ lại tên cũ cũng được chủ đề mới. Việc này không hoàn tác được.',
            { name: tag.name },
          )}
          label={say('Chủ đề được giữ lại')}
          button={say('Gộp {name} vào chủ đề đã chọn', { name: tag.name })}
          chosen={only(asked['den']) ?? ''}
          others={found.filter((other) => other.id !== tag.id)}
          text={text}
        />
      </div>
    )
  })
}

function Deletion({ id }: { id: number }) {
  return (
    <section className="stack narrow" aria-labelledby="xoa">
      <h2 id="xoa">{say('Xoá chủ đề')}</h2>
      <p>{say('Chưa bài nào mang chủ đề này.')}</p>
      <DeskForm
        name="xoa"
        action={deleteTagAction}
        fields={[]}
        hidden={{ id }}
        button={say('Xoá chủ đề')}
        tone="grave"
      />
    </section>
  )
}
