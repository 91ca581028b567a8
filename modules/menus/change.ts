import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { settings } from '@/db/schema/site'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { movedOnePlace } from '@/lib/one-place'
import { accept, type Result, refuse } from '@/lib/result'
import type { TextProblem } from '@/lib/vi/text'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { pageOfOurs } from '@/modules/redirects/page-of-ours'
import { MENU_ITEMS_MAX, MENUS, MenuItem, type MenuName } from '@/modules/settings/menus'
import { type DeskMenu, linksOf, readMenuAtDesk } from './queries'

export type MenuField = 'id' | 'path' | 'url' | 'label'
/** `unknown`: the thing is not there. `nowhere`: no page of ours answers there. `not-https`: elsewhere only over https. */
export type MenuProblem = TextProblem | 'malformed' | 'unknown' | 'nowhere' | 'not-https'
export type MenuRefusal =
  | 'forbidden'
  | 'not-found'
  | 'edited-meanwhile'
  | 'too-many'
  | { kind: 'invalid'; problems: Partial<Record<MenuField, MenuProblem>> }

const Target = z.object({
  menu: z.enum(Object.keys(MENUS) as [MenuName, ...MenuName[]]),
  version: z.coerce.number().int().min(0),
  deed: z.enum(['add', 'remove', 'up', 'down', 'undo', 'reset']),
  index: z.coerce.number().int().min(0).max(MENU_ITEMS_MAX).default(0),
})

type Change = { items: MenuItem[] | null } | MenuRefusal | 'nothing'

/**
 * Changes a menu by one step. Input `{ menu, version, deed, … }`: `add` with an item's fields, `remove`, `up`, `down`
 * with `index`, `undo` takes the last change back, `reset` lets it follow the sections again.
 */
export async function changeMenu(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ menu: MenuName }, MenuRefusal>> {
  if (!mayLayOutSite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(fieldsOf(input))
  if (!target.success) return refuse('not-found')
  const { menu, version, deed, index } = target.data
  return db.transaction(async (tx): Promise<Result<{ menu: MenuName }, MenuRefusal>> => {
    await lockShelves(tx)
    const current = await readMenuAtDesk(tx, menu)
    if (current.version !== version) return refuse('edited-meanwhile')
    const change = deed === 'add' ? await added(tx, current, input) : stepped(current, deed, index)
    if (change === 'nothing') return accept({ menu })
    if (typeof change === 'string' || !('items' in change)) return refuse(change)
    const value = { items: change.items, previous: { items: current.items } }
    const updatedBy = accountIdOf(viewer)
    await tx
      .insert(settings)
      .values({ key: MENUS[menu], value, updatedBy })
      .onConflictDoUpdate({
        target: settings.key,
        set: { value, updatedBy, version: sql`${settings.version} + 1`, updatedAt: sql`now()` },
      })
    const details = { deed, before: current.items, after: change.items }
    await recordAudit(tx, { actorId: updatedBy, verb: 'change-menu', object: `settings:${MENUS[menu]}`, details })
    await invalidate(tx, [surfaceTag.site])
    return accept({ menu })
  })
}

function stepped(current: DeskMenu, deed: 'remove' | 'up' | 'down' | 'undo' | 'reset', index: number): Change {
  if (deed === 'undo') return current.previous ? { items: current.previous.items } : 'not-found'
  if (deed === 'reset') return current.items === null ? 'nothing' : { items: null }
  const items = current.entries.map(({ item }) => item)
  if (index >= items.length) return 'not-found'
  if (deed === 'remove') return { items: items.toSpliced(index, 1) }
  const moved = movedOnePlace(items, index, deed)
  return moved ? { items: moved.list } : 'nothing'
}

async function added(tx: Tx, current: DeskMenu, input: unknown): Promise<Change> {
  const items = current.entries.map(({ item }) => item)
  if (items.length >= MENU_ITEMS_MAX) return 'too-many'
  const parsed = MenuItem.safeParse(fieldsOf(input))
  if (!parsed.success)
    return { kind: 'invalid', problems: problemsIn(parsed.error, [...TEXT_PROBLEMS, 'not-https' as const]) }
  const item = parsed.data
  if (item.kind === 'path') {
    const path = await pageOfOurs(tx, item.path)
    return path === null ? { kind: 'invalid', problems: { path: 'nowhere' } } : { items: [...items, { ...item, path }] }
  }
  const [link] = await linksOf(tx, [item])
  return link ? { items: [...items, item] } : { kind: 'invalid', problems: { id: 'unknown' } }
}
