import type { FilterLink } from '@/components/newsroom/saved-filters'
import type { Tx } from '@/db/client'
import { say } from '@/lib/english/articles'
import type { Viewer } from '@/modules/accounts/viewer'
import type { DeskFilter, DeskPlace } from '@/modules/articles/desk-filter'
import { type DeskArticle, listForDesk } from '@/modules/articles/desk-list'
import type { BulkDeed } from '@/modules/desk/bulk-deed'
import { listFilters } from '@/modules/desk/saved-filter'
import { deskFilter, EVERYTHING, filterQuery, type ListFilter, listAddress } from './list-address'

const PAGE_LENGTH = 30

export type ListPage = { shown: DeskArticle[]; before: string | null; after: string | null }

/** Contributors see their own texts, the staff sees the whole desk. */
export const ownOnly = (viewer: Viewer) => (viewer.role === 'contributor' ? viewer.id : null)

/** One page and the addresses of its neighbours; one article more is read to know whether there is another. */
export async function readPage(
  tx: Tx,
  viewer: Viewer,
  filter: ListFilter,
  place: DeskFilter['place'],
): Promise<ListPage> {
  const createdBy = ownOnly(viewer)
  const asked = { ...deskFilter(filter), ...(createdBy !== null && { createdBy }), place: place ?? null }
  const found = await listForDesk(tx, { ...asked, limit: PAGE_LENGTH + 1 })
  const isBackward = place?.side === 'before'
  const hasMore = found.length > PAGE_LENGTH
  const shown = isBackward ? found.slice(-PAGE_LENGTH) : found.slice(0, PAGE_LENGTH)
  const address = (side: DeskPlace['side'], line: DeskArticle | undefined) => {
    const at = filter.order === 'published' ? line?.publishedAt : line?.updatedAt
    return line && at ? listAddress(filter, { side, at, id: line.id }) : null
  }
  const hasBefore = isBackward ? hasMore : Boolean(place)
  const hasAfter = isBackward || hasMore
  return {
    shown,
    before: hasBefore ? address('before', shown[0]) : null,
    after: hasAfter ? address('after', shown.at(-1)) : null,
  }
}

/** The lists everybody comes back to, and those this person has kept. */
export async function readFilterLinks(tx: Tx, viewer: Viewer, filter: ListFilter) {
  const saved = await listFilters(tx, viewer.id)
  const usual: [string, ListFilter][] =
    viewer.role === 'contributor'
      ? []
      : [
          [say('Của tôi'), { ...EVERYTHING, writerId: viewer.id }],
          [say('Chờ duyệt'), { ...EVERYTHING, status: 'submitted' }],
        ]
  const current = filterQuery(filter)
  const links: FilterLink[] = [
    ...usual.map(([name, asked]) => ({ id: null, name, path: listAddress(asked), query: filterQuery(asked) })),
    ...saved.map(({ id, name, query }) => ({ id, name, path: `/toa-soan/bai?${query}`, query })),
  ].map(({ query, ...link }) => ({ ...link, isCurrent: query === current }))
  return { links, hasSaved: saved.length > 0, isKept: links.some(({ isCurrent }) => isCurrent) }
}

/** The deeds on several articles that a role has a use for; each article's own verb decides. */
export function deedsFor({ role }: Viewer): BulkDeed[] {
  const isEditor = role === 'editor' || role === 'chief'
  return [
    'submit',
    ...(isEditor ? (['approve'] as const) : []),
    'move',
    'add-tag',
    ...(isEditor ? (['schedule', 'withdraw'] as const) : []),
  ]
}
