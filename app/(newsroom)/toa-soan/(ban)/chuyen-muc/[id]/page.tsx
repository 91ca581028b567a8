import { said, say } from '@/lib/english/shelves'
import { inDigits, typedLanguage } from '@/lib/interface-language'
import { titled } from '../../../titled'
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

export const generateMetadata = titled(() => say('Sửa chuyên mục'))

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const DONE: Record<string, string> = said({ sua: 'Đã lưu chuyên mục.', mo: 'Chuyên mục đã được dùng lại.' })

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
          <h1 lang={typedLanguage(section.name)}>{section.name}</h1>
          {section.retiredAt === null && (
            <a className="button button-quiet" href={`/${section.slug}`}>
              {say('Xem trang chuyên mục')}
            </a>
          )}
        </div>
        <p className={done ? 'notice' : 'spoken'} role="status">
          {done}
        </p>
        <p>
          <a href="/toa-soan/chuyen-muc">{say('Tất cả chuyên mục')}</a> · {articlesInWords(section.articleCount)}
        </p>
        {section.retiredAt !== null && <Retired id={section.id} retiredAt={section.retiredAt} />}
        <DeskForm
          name="sua"
          action={changeSectionAction}
          fields={sectionFields(section)}
          hidden={{ id: section.id }}
          button={say('Lưu chuyên mục')}
        />
        {section.retiredAt === null && (
          <Retirement section={section} others={others} chosen={only(asked['den']) ?? ''} />
        )}
      </div>
    )
  })
}

const movedInWords = (count: number) =>
  say('Đã chuyển {count} bài, vẫn còn bài chưa chuyển. Vui lòng bấm tiếp nút bên dưới.', { count: inDigits(count) })

function Retired({ id, retiredAt }: { id: number; retiredAt: Date }) {
  return (
    <div className="notice" data-tone="warn">
      <p>
        {say('Chuyên mục này đã ngừng dùng từ ngày {date}: không có trên trang báo và không nhận bài mới.', {
          date: shortDate(retiredAt),
        })}
      </p>
      <DeskForm
        name="mo-lai"
        action={reopenSectionAction}
        fields={[]}
        hidden={{ id }}
        button={say('Dùng lại chuyên mục')}
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
      <h2 id="ngung">{say('Ngừng dùng chuyên mục')}</h2>
      <p>
        {say('Chuyên mục rời thanh điều hướng và không nhận bài mới.')}
        {hasArticles
          ? say(
              ' Còn {articles} ở đây: bài được chuyển sang chuyên mục bạn chọn, đường dẫn cũ của từng bài vẫn dẫn tới bài.',
              { articles: articlesInWords(section.articleCount) },
            )
          : say(' Hiện không còn bài nào ở đây.')}
      </p>
      <DeskForm
        name="ngung-dung"
        action={retireSectionAction}
        hidden={{ id: section.id }}
        tone="grave"
        button={hasArticles ? say('Chuyển bài và ngừng dùng') : say('Ngừng dùng')}
        fields={[
          {
            kind: 'choice',
            name: 'toId',
            label: hasArticles ? say('Chuyển bài sang') : say('Đường dẫn cũ dẫn sang'),
            value: chosen,
            options: [
              { value: '', label: hasArticles ? say('Chưa chọn') : say('Không dẫn đi đâu') },
              ...others.map(({ id, name }) => ({ value: String(id), label: name })),
            ],
          },
        ]}
      />
    </section>
  )
}
