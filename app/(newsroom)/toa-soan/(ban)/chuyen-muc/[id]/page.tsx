import type { Metadata } from 'next'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import { db } from '@/db/client'
import { shortDate } from '@/lib/time'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { type DeskSection, findSectionAtDesk } from '@/modules/sections/desk-queries'
import { listSections } from '@/modules/sections/queries'
import { only } from '../../../place'
import { rowId } from '../../../row-id'
import { deskPage, PAGE_REFUSALS } from '../../desk-page'
import { changeSectionAction, reopenSectionAction, retireSectionAction } from '../actions'
import { articlesInWords, sectionFields } from '../section-words'

export const metadata: Metadata = { title: 'Sửa chuyên mục' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const DONE: Record<string, string> = { sua: 'Đã lưu chuyên mục.', mo: 'Chuyên mục đã được dùng lại.' }

export default async function SectionPage({ params, searchParams }: Props) {
  const id = rowId((await params).id)
  const asked = await searchParams
  const movedCount = Number(only(asked['chuyen'])) || 0
  const done = movedCount > 0 ? movedInWords(movedCount) : DONE[only(asked['xong']) ?? '']
  return deskPage(mayArrangeShelves, async () => {
    const section = id === null ? null : await findSectionAtDesk(db, id)
    if (!section) return PAGE_REFUSALS.notFound
    const others = (await listSections(db)).filter((other) => other.id !== section.id)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{section.name}</h1>
          {section.retiredAt === null && (
            <a className="button button-quiet" href={`/${section.slug}`}>
              Xem trang chuyên mục
            </a>
          )}
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/chuyen-muc">Tất cả chuyên mục</a> · {articlesInWords(section.articleCount)}
        </p>
        {section.retiredAt !== null && <Retired id={section.id} retiredAt={section.retiredAt} />}
        <DeskForm
          name="sua"
          action={changeSectionAction}
          fields={sectionFields(section)}
          hidden={{ id: section.id }}
          button="Lưu chuyên mục"
        />
        {section.retiredAt === null && (
          <Retirement section={section} others={others} chosen={only(asked['den']) ?? ''} />
        )}
      </div>
    )
  })
}

const movedInWords = (count: number) =>
  `Đã chuyển ${count.toLocaleString('vi-VN')} bài, vẫn còn bài chưa chuyển. Vui lòng bấm tiếp nút bên dưới.`

function Retired({ id, retiredAt }: { id: number; retiredAt: Date }) {
  return (
    <div className="notice" data-tone="warn">
      <p>Chuyên mục này đã ngừng dùng từ ngày {shortDate(retiredAt)}: không có trên trang báo và không nhận bài mới.</p>
      <DeskForm
        name="mo-lai"
        action={reopenSectionAction}
        fields={[]}
        hidden={{ id }}
        button="Dùng lại chuyên mục"
        tone="plain"
      />
    </div>
  )
}

type RetirementProps = { section: DeskSection; others: { id: number; name: string }[]; chosen: string }

function Retirement({ section, others, chosen }: RetirementProps) {
  const hasArticles = section.articleCount > 0
  return (
    <section className="stack narrow" aria-labelledby="ngung">
      <h2 id="ngung">Ngừng dùng chuyên mục</h2>
      <p>
        Chuyên mục rời thanh điều hướng và không nhận bài mới.
        {hasArticles
          ? ` Còn ${articlesInWords(section.articleCount)} ở đây: bài được chuyển sang chuyên mục bạn chọn, đường dẫn cũ của từng bài vẫn dẫn tới bài.`
          : ' Hiện không còn bài nào ở đây.'}
      </p>
      <DeskForm
        name="ngung-dung"
        action={retireSectionAction}
        hidden={{ id: section.id }}
        tone="grave"
        button={hasArticles ? 'Chuyển bài và ngừng dùng' : 'Ngừng dùng'}
        fields={[
          {
            kind: 'choice',
            name: 'toId',
            label: hasArticles ? 'Chuyển bài sang' : 'Đường dẫn cũ dẫn sang',
            value: chosen,
            options: [
              { value: '', label: hasArticles ? 'Chưa chọn' : 'Không dẫn đi đâu' },
              ...others.map(({ id, name }) => ({ value: String(id), label: name })),
            ],
          },
        ]}
      />
    </section>
  )
}
