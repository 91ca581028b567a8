import { and, desc, eq, isNotNull, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleMedia } from '@/db/schema/article-media'
import { media } from '@/db/schema/media'
import { authors } from '@/db/schema/shelves'
import { settings, standingPages } from '@/db/schema/site'
import { storylines } from '@/db/schema/storylines'
import { startOfDay } from '@/lib/time'
import { type LibraryPicture, libraryColumns } from './library-picture'
import { matchesWords } from './search-words'

export type LibraryFilter = {
  /** Words anywhere in what is said of the picture, or its number. */
  text: string
  /** Null: any; empty: in none. */
  folder: string | null
  /** `2026-11`, a month in Hà Nội. */
  month: string | null
  uploadedBy: number | null
  isWithoutAlt: boolean
  isUnused: boolean
  isTrash: boolean
}

export const WHOLE_LIBRARY: LibraryFilter = {
  text: '',
  folder: null,
  month: null,
  uploadedBy: null,
  isWithoutAlt: false,
  isUnused: false,
  isTrash: false,
}

/** `$id` is the picture's number; any block that shows pictures names it in one of these two ways. */
const onStandingPage = sql`exists (select from ${standingPages} where jsonb_path_exists(${standingPages.body},
  '$.** ? (@.mediaId == $id || @.mediaIds[*] == $id)', jsonb_build_object('id', ${media.id})))`

const isUnused = sql`not exists (select from ${articleMedia} where ${articleMedia.mediaId} = ${media.id})
  and not exists (select from ${authors} where ${authors.photoMediaId} = ${media.id}) and not ${onStandingPage}
  and not exists (select from ${storylines} where ${storylines.leadMediaId} = ${media.id})
  and not exists (select from ${settings} where ${settings.key} = 'appearance'
    and ${settings.value} ->> 'logoMediaId' = ${media.id}::text)`

// Written out as the partial index has it.
const isWithoutAlt = sql`${media.alt} = '' and not ${media.isDecorative} and ${media.deletedAt} is null`

function conditions(filter: LibraryFilter, after: number | null): SQL | undefined {
  const number = /^\d{1,9}$/.test(filter.text.trim()) ? Number(filter.text.trim()) : null
  const words = matchesWords(sql`${media.searchText}`, filter.text)
  return and(
    filter.isTrash ? isNotNull(media.deletedAt) : isNull(media.deletedAt),
    number === null || words === undefined ? words : sql`(${words} or ${media.id} = ${number})`,
    filter.folder === null ? undefined : eq(media.folder, filter.folder),
    filter.month === null ? undefined : inMonth(filter.month),
    filter.uploadedBy === null ? undefined : eq(media.uploadedBy, filter.uploadedBy),
    filter.isWithoutAlt ? isWithoutAlt : undefined,
    filter.isUnused ? isUnused : undefined,
    after === null ? undefined : lt(media.id, after),
  )
}

/** The query of `listLibrary`, apart so that its plan can be tested. */
export function libraryQuery(tx: Tx, filter: LibraryFilter, after: number | null, limit: number) {
  return tx
    .select(libraryColumns)
    .from(media)
    .leftJoin(users, eq(users.id, media.uploadedBy))
    .where(conditions(filter, after))
    .orderBy(desc(media.id))
    .limit(limit)
}

/** One page of the library, the newest first; `after` is the last number of the page before. */
export async function listLibrary(
  tx: Tx,
  filter: LibraryFilter,
  after: number | null,
  limit: number,
): Promise<LibraryPicture[]> {
  return libraryQuery(tx, filter, after, limit)
}

export type LibraryShelves = {
  folders: string[]
  /** `2026-11`, the newest first. */
  months: string[]
  uploaders: { id: number; name: string }[]
}

const FOLDERS_MAX = 200

/** What the library can be narrowed to: each an index walk from one value to the next, however many pictures there are. */
export async function readLibraryShelves(tx: Tx): Promise<LibraryShelves> {
  const folders = await tx
    .selectDistinct({ folder: media.folder })
    .from(media)
    .where(and(ne(media.folder, ''), isNull(media.deletedAt)))
    .orderBy(media.folder)
    .limit(FOLDERS_MAX)
  const months = await tx.execute<{ month: string }>(sql`
    select to_char(each, 'YYYY-MM') as month
    from generate_series(
      (select date_trunc('month', min(created_at) at time zone 'Asia/Ho_Chi_Minh') from ${media}),
      (select date_trunc('month', max(created_at) at time zone 'Asia/Ho_Chi_Minh') from ${media}),
      interval '1 month') as each
    where exists (select from ${media} where created_at >= each at time zone 'Asia/Ho_Chi_Minh'
      and created_at < (each + interval '1 month') at time zone 'Asia/Ho_Chi_Minh')
    order by each desc limit 240`)
  const uploaders = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(sql`exists (select from ${media} where ${media.uploadedBy} = ${users.id})`)
    .orderBy(users.name, users.id)
    .limit(FOLDERS_MAX)
  return { folders: folders.map(({ folder }) => folder), months: months.map(({ month }) => month), uploaders }
}

function inMonth(month: string): SQL {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const start = startOfDay(year, number, 1).toISOString()
  const end = startOfDay(year, number + 1, 1).toISOString()
  return sql`${media.createdAt} >= ${start}::timestamptz and ${media.createdAt} < ${end}::timestamptz`
}
