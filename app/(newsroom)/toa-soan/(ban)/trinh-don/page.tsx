import { said, say } from '@/lib/english/site'
import { titled } from '../../titled'
import '@/components/newsroom/arrange.css'
import { DeskForm } from '@/components/newsroom/desk-form.island'
import '@/components/newsroom/lists.css'
import { MoveButtons } from '@/components/newsroom/move-buttons.island'
import { db } from '@/db/client'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { listStandingPages } from '@/modules/articles/standing-page-queries'
import { type DeskMenu, readMenuAtDesk } from '@/modules/menus/queries'
import { listSections } from '@/modules/sections/queries'
import { MENUS, type MenuItem, type MenuName } from '@/modules/settings/menus'
import { listTagsAtDesk } from '@/modules/tags/desk-queries'
import { type Asked, only } from '../../place'
import { deskPage } from '../desk-page'
import { changeMenuAction } from './actions'
import { AddEntry } from './add-entry'

export const generateMetadata = titled(() => say('Trình đơn'))

const TAGS_MAX = 200

const MENU_WORDS: Record<MenuName, { heading: string; note: string }> = said({
  main: { heading: 'Thanh điều hướng', note: 'Hàng chữ dưới tên báo, trên mọi trang.' },
  footer: { heading: 'Chân trang', note: 'Danh sách “Tra cứu và thông tin” ở cuối mọi trang.' },
})

const KIND_WORDS: Record<MenuItem['kind'], string> = said({
  section: 'chuyên mục',
  tag: 'chủ đề',
  page: 'trang cố định',
  path: 'trang của báo',
  link: 'trang bên ngoài',
})

const DONE: Record<string, string> = said({
  them: 'Đã thêm vào cuối trình đơn.',
  bo: 'Đã bỏ một mục khỏi trình đơn.',
  len: 'Đã đưa lên một bậc.',
  xuong: 'Đã đưa xuống một bậc.',
  'hoan-tac': 'Đã hoàn tác thay đổi gần nhất.',
  'mac-dinh': 'Trình đơn lại theo các chuyên mục.',
})

const isMenu = (name: string | undefined): name is MenuName => name !== undefined && Object.hasOwn(MENUS, name)

export default async function MenusPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const written = only(asked['menu'])
  const menu: MenuName = isMenu(written) ? written : 'main'
  const deed = only(asked['xong']) ?? ''
  return deskPage(mayLayOutSite, async () => {
    const arranged = await readMenuAtDesk(db, menu)
    const things = {
      section: (await listSections(db)).map(({ id, name }) => ({ id, name })),
      tag: (await listTagsAtDesk(db, { text: '', afterSlug: '', limit: TAGS_MAX })).map(({ id, name }) => ({
        id,
        name,
      })),
      page: (await listStandingPages(db)).map(({ id, title }) => ({ id, name: title })),
    }
    const isNamed = (id: number) => arranged.entries.some(({ item }) => item.kind === 'section' && item.id === id)
    const missing = menu === 'main' ? things.section.filter(({ id }) => !isNamed(id)) : []
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Trình đơn')}</h1>
        </div>
        <nav aria-label={say('Chọn trình đơn')}>
          <ul className="chips">
            {(Object.keys(MENU_WORDS) as MenuName[]).map((name) => (
              <li key={name}>
                <a href={`?menu=${name}`} aria-current={name === menu ? 'true' : undefined}>
                  {MENU_WORDS[name].heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className={DONE[deed] ? 'notice' : 'spoken'} role="status">
          {DONE[deed]}
        </p>
        <p className="narrow">
          {MENU_WORDS[menu].note}{' '}
          {arranged.items === null
            ? say('Chưa ai sắp xếp: trình đơn tự theo các chuyên mục và trang cố định.')
            : say('Đã sắp xếp bằng tay: chuyên mục mới không tự vào đây.')}
        </p>
        <Preview menu={arranged} heading={MENU_WORDS[menu].heading} />
        <ol className="lines">
          {arranged.entries.map((entry, index) => (
            <Entry
              // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be the same; their place tells them apart.
              key={`${index} ${JSON.stringify(entry.item)}`}
              entry={entry}
              index={index}
              menu={menu}
              arranged={arranged}
              moved={(deed === 'len' || deed === 'xuong') && Number(only(asked['muc'])) === index ? deed : null}
            />
          ))}
        </ol>
        <div className="row">
          {arranged.previous && (
            <DeskForm
              name="hoan-tac"
              action={changeMenuAction}
              fields={[]}
              hidden={{ menu, version: arranged.version, viec: 'hoan-tac' }}
              button={say('Hoàn tác thay đổi gần nhất')}
              tone="plain"
            />
          )}
          {arranged.items !== null && (
            <DeskForm
              name="mac-dinh"
              action={changeMenuAction}
              fields={[]}
              hidden={{ menu, version: arranged.version, viec: 'mac-dinh' }}
              button={say('Theo lại các chuyên mục')}
              tone="plain"
            />
          )}
        </div>
        {missing.length > 0 && (
          <p className="notice" data-tone="warn">
            {say('Chuyên mục chưa có trên thanh điều hướng: {names}.', {
              names: missing.map(({ name }) => name).join(', '),
            })}
          </p>
        )}
        <AddEntry menu={menu} version={arranged.version} things={things} />
      </div>
    )
  })
}

function Preview({ menu, heading }: { menu: DeskMenu; heading: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the row scrolls sideways, also by the keyboard.
    <section className="menu-preview" aria-label={say('Xem trước {heading}', { heading })} tabIndex={0}>
      <p>
        {menu.entries.flatMap(({ link }, index) =>
          // Two entries may be the same; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew with every change.
          link ? [<span key={index}>{link.label}</span>] : [],
        )}
      </p>
    </section>
  )
}

type EntryProps = {
  entry: DeskMenu['entries'][number]
  index: number
  menu: MenuName
  arranged: DeskMenu
  moved: 'len' | 'xuong' | null
}

function Entry({ entry: { item, link }, index, menu, arranged, moved }: EntryProps) {
  const target = { menu, version: arranged.version, index }
  const name = link?.label ?? say('mục không còn')
  return (
    <li className="line">
      <div>
        <p className="line-headline" data-empty={link ? undefined : ''}>
          {link ? link.label : say('Mục này không còn nên không hiện ra')}
        </p>
        <p className="meta">
          {KIND_WORDS[item.kind]}
          {link && ` · ${link.path}`}
        </p>
      </div>
      <div className="row">
        <MoveButtons
          action={changeMenuAction}
          hidden={target}
          name={name}
          isFirst={index === 0}
          isLast={index === arranged.entries.length - 1}
          moved={moved}
        />
        <DeskForm
          name={`bo-${index}`}
          action={changeMenuAction}
          fields={[]}
          hidden={{ ...target, viec: 'bo' }}
          button={say('Bỏ')}
          about={name}
          tone="grave"
        />
      </div>
    </li>
  )
}
