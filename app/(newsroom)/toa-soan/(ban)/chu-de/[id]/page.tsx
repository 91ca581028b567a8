import type { Metadata } from 'next'
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

export const metadata: Metadata = { title: 'Sửa chủ đề' }

const CHOICES_MAX = 50
const DONE: Record<string, string> = {
  sua: 'Đã lưu chủ đề.',
  gop: 'Đã gộp. Trang của chủ đề cũ dẫn tới đây.',
}

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
          <h1>{tag.name}</h1>
          <a className="button button-quiet" href={`/chu-de/${tag.slug}`}>
            Xem trang chủ đề
          </a>
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/chu-de">Tất cả chủ đề</a> · {carriedInWords(tag.articleCount)}
        </p>
        <DeskForm
          name="sua"
          action={changeTagAction}
          hidden={{ id: tag.id }}
          button="Lưu chủ đề"
          fields={[
            {
              kind: 'line',
              name: 'name',
              label: 'Tên',
              hint: `Đường dẫn đi theo tên; đường dẫn cũ tự dẫn sang. Tối đa ${TAG_NAME_CHARS_MAX} ký tự.`,
              value: tag.name,
              isRequired: true,
            },
            {
              kind: 'area',
              name: 'description',
              label: 'Lời giới thiệu',
              hint: `Hiện trên trang chủ đề, phía trên danh sách bài. Tối đa ${TAG_DESCRIPTION_CHARS_MAX} ký tự.`,
              value: tag.description,
              rows: 4,
            },
          ]}
        />
        {tag.articleCount === 0 && <Deletion id={tag.id} />}
        <MergeSection
          action={mergeTagsAction}
          id={tag.id}
          heading="Gộp vào chủ đề khác"
          note={`Dùng khi hai tên cùng một ý. Các bài của ${tag.name} sẽ mang chủ đề bạn chọn; trang cũ dẫn sang trang mới; ai gõ lại tên cũ cũng được chủ đề mới. Việc này không hoàn tác được.`}
          label="Chủ đề được giữ lại"
          button={`Gộp ${tag.name} vào chủ đề đã chọn`}
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
      <h2 id="xoa">Xoá chủ đề</h2>
      <p>Chưa bài nào mang chủ đề này.</p>
      <DeskForm name="xoa" action={deleteTagAction} fields={[]} hidden={{ id }} button="Xoá chủ đề" tone="grave" />
    </section>
  )
}
