import { say } from '@/lib/english/shelves'
import { typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { MoveButtons } from '@/components/newsroom/move-buttons.island'
import { db } from '@/db/client'
import { mayArrangeShelves } from '@/modules/accounts/permissions'
import { type DeskSection, listSectionsAtDesk } from '@/modules/sections/desk-queries'
import { only } from '../../place'
import { deskPage } from '../desk-page'
import { addSectionAction, moveSectionAction } from './actions'
import { articlesInWords, sectionFields } from './section-words'

export const generateMetadata = titled(() => say('Chuyên mục'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const DONE: Record<string, (name: string) => string> = {
  them: (name) => say('Đã thêm chuyên mục {name}.', { name }),
  len: (name) => say('Đã đưa {name} lên một bậc.', { name }),
  xuong: (name) => say('Đã đưa {name} xuống một bậc.', { name }),
  ngung: (name) => say('Đã ngừng dùng chuyên mục {name}.', { name }),
}

export default async function SectionsPage({ searchParams }: Props) {
  const asked = await searchParams
  const [done = '', id] = [only(asked['xong']), Number(only(asked['muc']))]
  return deskPage(mayArrangeShelves, async () => {
    const sections = await listSectionsAtDesk(db)
    const inUse = sections.filter(({ retiredAt }) => retiredAt === null)
    const retired = sections.filter(({ retiredAt }) => retiredAt !== null)
    const meant = sections.find((section) => section.id === id)
    const moved = done === 'len' || done === 'xuong' ? done : null
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Chuyên mục')}</h1>
        </div>
        <p className="narrow">
          {say('Thứ tự ở đây là thứ tự trên thanh điều hướng và trang chủ. Mỗi bài thuộc đúng một chuyên mục.')}
        </p>
        <p className={meant && DONE[done] ? 'notice' : 'spoken'} role="status">
          {meant && DONE[done]?.(meant.name)}
        </p>
        {inUse.length === 0 ? (
          <p className="empty">
            {say('Chưa có chuyên mục nào. Bài chỉ xuất bản được khi có chuyên mục, mời bạn thêm bên dưới.')}
          </p>
        ) : (
          <ol className="lines">
            {inUse.map((section, index) => (
              <SectionLine
                key={section.id}
                section={section}
                isFirst={index === 0}
                isLast={index === inUse.length - 1}
                moved={section.id === id ? moved : null}
              />
            ))}
          </ol>
        )}
        <section className="stack" aria-labelledby="them-chuyen-muc">
          <h2 id="them-chuyen-muc">{say('Thêm chuyên mục')}</h2>
          <DeskForm name="moi" action={addSectionAction} fields={sectionFields()} button={say('Thêm chuyên mục')} />
        </section>
        {retired.length > 0 && (
          <section className="stack" aria-labelledby="da-ngung">
            <h2 id="da-ngung">{say('Đã ngừng dùng')}</h2>
            <ul className="lines">
              {retired.map((section) => (
                <li className="line" key={section.id}>
                  <a
                    className="line-headline"
                    href={`/toa-soan/chuyen-muc/${section.id}`}
                    lang={typedLanguage(section.name)}
                  >
                    {section.name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    )
  })
}

type LineProps = { section: DeskSection; isFirst: boolean; isLast: boolean; moved: 'len' | 'xuong' | null }

function SectionLine({ section, isFirst, isLast, moved }: LineProps) {
  const { id, name, slug, description, articleCount } = section
  return (
    <li className="line">
      <div>
        <a className="line-headline" href={`/toa-soan/chuyen-muc/${id}`} lang={typedLanguage(name)}>
          {name}
        </a>
        {description && <p>{description}</p>}
        <p className="meta">
          /{slug} · {articlesInWords(articleCount)}
        </p>
      </div>
      <MoveButtons action={moveSectionAction} hidden={{ id }} name={name} {...{ isFirst, isLast, moved }} />
    </li>
  )
}
