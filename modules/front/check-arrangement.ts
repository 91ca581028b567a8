import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { articleIdInPath } from '@/modules/articles/address'
import { isPublished } from '@/modules/articles/for-readers'
import { problemWithTime } from '@/modules/articles/schedule-clock'
import { pageOfOurs } from '@/modules/redirects/page-of-ours'
import { listSections } from '@/modules/sections/queries'
import type { Arrangement } from './arrangement'
import type { FrontProblem, FrontProblems } from './arrangement-input'

type Placed<Thing> = { place: string; thing: Thing }

const placed = <Thing>(name: string, things: readonly Thing[]): Placed<NonNullable<Thing>>[] =>
  things.flatMap((thing, index) => (thing ? [{ place: `${name}-${index}`, thing }] : []))

/** What the tables say against an arrangement: articles readers do not see, retired sections, times that have passed. */
export async function problemsWithArrangement(tx: Tx, arrangement: Arrangement): Promise<FrontProblems> {
  const problems: FrontProblems = {}
  const { top, focus, blocks, notices, banner } = arrangement
  const pins = [...placed('top', top), ...placed('focus', focus)]
  const lines = [...placed('notice', notices), ...(banner ? [{ place: 'banner', thing: banner }] : [])]

  const ids = [...pins.map(({ thing }) => thing.articleId), ...lines.flatMap(({ thing }) => idIn(thing.link))]
  const published = await publishedAmong(tx, ids)
  for (const { place, thing } of pins) if (!published.has(thing.articleId)) problems[place] = 'unknown'
  for (const { place, thing } of lines) {
    const problem = await problemWithLink(tx, thing.link, published)
    if (problem) problems[`${place}-link`] = problem
  }
  if (blocks !== null) {
    const inUse = new Set((await listSections(tx)).map(({ id }) => id))
    for (const { place, thing } of placed('block', blocks)) if (!inUse.has(thing.sectionId)) problems[place] = 'unknown'
  }
  for (const { place, thing } of [...pins, ...lines]) {
    const found = thing.until && (await problemWithTime(tx, thing.until))
    if (found) problems[`${place}-until`] = found.time === 'past' ? 'past' : 'too-far'
  }
  return problems
}

const idIn = (link: string): number[] => {
  const id = link.startsWith('/') ? articleIdInPath(link) : null
  return id === null ? [] : [id]
}

async function publishedAmong(tx: Tx, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: articles.id, isShown: isPublished })
    .from(articles)
    .where(inArray(articles.id, [...ids]))
  return new Set(rows.filter(({ isShown }) => isShown === true).map(({ id }) => id))
}

async function problemWithLink(tx: Tx, link: string, published: ReadonlySet<number>): Promise<FrontProblem | null> {
  if (!link.startsWith('/')) return null
  const [id] = idIn(link)
  if (id !== undefined) return published.has(id) ? null : 'nowhere'
  return (await pageOfOurs(tx, link)) === null ? 'nowhere' : null
}
