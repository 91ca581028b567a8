import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/site'
import { isHttpsAddress } from '@/lib/https-address'
import { plainText } from '@/lib/vi/text'

/** The menus readers see. Stored in `settings` under these keys. */
export const MENUS = { main: 'menu-main', footer: 'menu-footer' } as const
export type MenuName = keyof typeof MENUS

export const MENU_ITEMS_MAX = 30
export const MENU_LABEL_CHARS_MAX = 40
const ADDRESS_UNITS_MAX = 500

/** Empty: whatever the thing itself is called by then. */
const Label = plainText({ min: 0, max: MENU_LABEL_CHARS_MAX })
const OwnLabel = plainText({ min: 1, max: MENU_LABEL_CHARS_MAX })
const Id = z.coerce.number().int().positive().max(2_147_483_647)

/** One entry of a menu: something of this site by its number, an address of it, or a page elsewhere. */
export const MenuItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), id: Id, label: Label.default('') }),
  z.object({ kind: z.literal('tag'), id: Id, label: Label.default('') }),
  z.object({ kind: z.literal('page'), id: Id, label: Label.default('') }),
  z.object({ kind: z.literal('path'), path: z.string().startsWith('/').max(ADDRESS_UNITS_MAX), label: OwnLabel }),
  z.object({
    kind: z.literal('link'),
    url: z.string().max(ADDRESS_UNITS_MAX).refine(isHttpsAddress, { error: 'not-https' }),
    label: OwnLabel,
  }),
])
export type MenuItem = z.output<typeof MenuItem>

const Items = z.array(MenuItem).max(MENU_ITEMS_MAX).nullable()

/** `items` null: nobody has arranged it, and it follows the sections. `previous`: what the last change can be taken back to. */
export const Menu = z.object({ items: Items, previous: z.object({ items: Items }).nullable().default(null) })
export type Menu = z.output<typeof Menu>

const UNTOUCHED: Menu = { items: null, previous: null }

export function menuOf(stored: unknown): Menu {
  const parsed = Menu.safeParse(stored ?? UNTOUCHED)
  return parsed.success ? parsed.data : UNTOUCHED
}

/** Both menus as they were arranged. */
export async function readMenus(tx: Tx): Promise<Record<MenuName, Menu>> {
  const rows = await tx
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, Object.values(MENUS)))
  const stored = (name: MenuName) => menuOf(rows.find(({ key }) => key === MENUS[name])?.value)
  return { main: stored('main'), footer: stored('footer') }
}

/** Whether a menu somebody arranged names this thing: then its name stands on every page. */
export async function menusName(tx: Tx, kind: 'tag' | 'page', id: number): Promise<boolean> {
  const { main, footer } = await readMenus(tx)
  return [...(main.items ?? []), ...(footer.items ?? [])].some((item) => item.kind === kind && item.id === id)
}
