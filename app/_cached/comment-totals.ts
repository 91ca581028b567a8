import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import { COMMENT_RULES_SLUG } from '@/modules/articles/standing-page-address'
import { findStandingPage } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { readCommentTotals } from '@/modules/comments/totals'
import { atSnapshot } from '@/modules/pages/snapshot'

async function read(tx: Tx) {
  const countedAt = new Date()
  return {
    rules: await findStandingPage(tx, COMMENT_RULES_SLUG),
    countedAt,
    months: await readCommentTotals(tx, countedAt),
  }
}

/** The newsroom's rules of commenting, where it has written some, and what became of the comments of the last year. */
export async function commentRulesPage() {
  'use cache'
  const { seq, value } = await atSnapshot(read, { rules: null, countedAt: new Date(0), months: [] })
  cacheLife('max')
  // Only while there are any: a page that carries the tag of hidden rules would be hidden with them.
  const rules = value.rules ? [surfaceTag.standingPage(COMMENT_RULES_SLUG)] : []
  const cards = value.rules?.relatedIds.map(surfaceTag.card) ?? []
  cacheTag(surfaceTag.commentTotals, ...rules, ...cards, `seq:${seq}`)
  return value
}
