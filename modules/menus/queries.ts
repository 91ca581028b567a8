import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { directoryUnits } from '@/db/schema/directory'
import { sections, tags } from '@/db/schema/shelves'
import { settings, standingPages } from '@/db/schema/site'
import { ACCESSIBILITY_PATH, ACCESSIBILITY_SLUG, standingPagePathOf } from '@/modules/articles/standing-page-address'
import { listStandingPages } from '@/modules/articles/standing-page-queries'
import { hasStorylines } from '@/modules/articles/storyline-places'
import { listNewestDocuments } from '@/modules/documents/queries'
import { listSections } from '@/modules/sections/queries'
import { MENUS, type Menu, type MenuItem, type MenuName, menuOf, readMenus } from '@/modules/settings/menus'

/** An entry as readers see it. */
export type MenuLink = { path: string; label: string; isExternal: boolean }

const own = (path: string, label: string): MenuItem => ({ kind: 'path', path, label })

/** What a menu holds while nobody has arranged it: it follows the sections and the standing pages. */
export async function defaultItems(tx: Tx, menu: MenuName): Promise<MenuItem[]> {
  if (menu === 'main') {
    const inUse = (await listSections(tx)).map(({ id }): MenuItem => ({ kind: 'section', id, label: '' }))
    return [own('/', 'Trang chủ'), own('/moi-nhat', 'Mới nhất'), ...inUse, own('/luu-tru', 'Lưu trữ')]
  }
  const written = await listStandingPages(tx)
  const pages = written.map(({ id }): MenuItem => ({ kind: 'page', id, label: '' }))
  const lists = [
    own('/moi-nhat', 'Tin mới nhất'),
    own('/tim-kiem', 'Tìm kiếm'),
    own('/luu-tru', 'Lưu trữ theo ngày'),
    own('/nhan-tin', 'Nhận tin'),
    own('/feed.xml', 'Nhận tin qua RSS'),
  ]
  // From their first entry on.
  const followed = (await hasStorylines(tx)) ? [own('/dong-su-kien', 'Dòng sự kiện')] : []
  const papers = (await listNewestDocuments(tx, 1)).length > 0 ? [own('/van-ban', 'Văn bản')] : []
  const people = (await tx.$count(directoryUnits)) > 0 ? [own('/danh-ba', 'Danh bạ')] : []
  // There whether or not the office has written something for its head.
  const isWritten = written.some(({ slug }) => slug === ACCESSIBILITY_SLUG)
  return [
    ...lists,
    ...followed,
    ...papers,
    ...people,
    ...pages,
    ...(isWritten ? [] : [own(ACCESSIBILITY_PATH, 'Trợ năng')]),
  ]
}

type Named = Map<string, { path: string; name: string }>

async function namedThings(tx: Tx, items: readonly MenuItem[]): Promise<Named> {
  const idsOf = (kind: MenuItem['kind']) =>
    items.flatMap((item) => (item.kind === kind && 'id' in item ? [item.id] : []))
  const named: Named = new Map()
  const [sectionIds, tagIds, pageIds] = [idsOf('section'), idsOf('tag'), idsOf('page')]
  if (sectionIds.length > 0) {
    const rows = await tx
      .select()
      .from(sections)
      .where(and(inArray(sections.id, sectionIds), isNull(sections.retiredAt)))
    for (const { id, slug, name } of rows) named.set(`section:${id}`, { path: `/${slug}`, name })
  }
  if (tagIds.length > 0) {
    const rows = await tx.select().from(tags).where(inArray(tags.id, tagIds))
    for (const { id, slug, name } of rows) named.set(`tag:${id}`, { path: `/chu-de/${slug}`, name })
  }
  if (pageIds.length > 0) {
    const rows = await tx
      .select({
        id: standingPages.id,
        slug: standingPages.slug,
        title: standingPages.title,
        language: standingPages.language,
      })
      .from(standingPages)
      .where(and(inArray(standingPages.id, pageIds), isNull(standingPages.hiddenAt)))
    for (const { id, title, ...row } of rows) named.set(`page:${id}`, { path: standingPagePathOf(row), name: title })
  }
  return named
}

/** What each item shows to readers; null for one whose section, tag or page is not there any more. */
export async function linksOf(tx: Tx, items: readonly MenuItem[]): Promise<(MenuLink | null)[]> {
  const named = await namedThings(tx, items)
  return items.map((item): MenuLink | null => {
    if (item.kind === 'path') return { path: item.path, label: item.label, isExternal: false }
    if (item.kind === 'link') return { path: item.url, label: item.label, isExternal: true }
    const thing = named.get(`${item.kind}:${item.id}`)
    return thing ? { path: thing.path, label: item.label || thing.name, isExternal: false } : null
  })
}

/** The menus as readers see them. */
export async function readMenuLinks(tx: Tx): Promise<Record<MenuName, MenuLink[]>> {
  const menus = await readMenus(tx)
  const shown = async (menu: MenuName) =>
    (await linksOf(tx, menus[menu].items ?? (await defaultItems(tx, menu)))).filter((link) => link !== null)
  return { main: await shown('main'), footer: await shown('footer') }
}

/** A menu at the desk: its items, what they show, and the version a change starts from (0: never arranged). */
export type DeskMenu = Menu & { version: number; entries: { item: MenuItem; link: MenuLink | null }[] }

export async function readMenuAtDesk(tx: Tx, menu: MenuName): Promise<DeskMenu> {
  const [row] = await tx.select().from(settings).where(eq(settings.key, MENUS[menu]))
  const stored = menuOf(row?.value)
  const items = stored.items ?? (await defaultItems(tx, menu))
  const links = await linksOf(tx, items)
  const entries = items.map((item, index) => ({ item, link: links[index] ?? null }))
  return { ...stored, version: row?.version ?? 0, entries }
}
