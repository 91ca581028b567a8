import { cacheLife, cacheTag } from 'next/cache'
import type { Tx } from '@/db/client'
import type { Language } from '@/lib/words/language'
import { COMMENT_RULES_SLUG, ENGLISH_COMMENT_RULES_SLUG } from '@/modules/articles/standing-page-address'
import { findStandingPage } from '@/modules/articles/standing-page-queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { readCommentTotals } from '@/modules/comments/totals'
import { atSnapshot } from '@/modules/pages/snapshot'

const SLUGS: Record<Language, string> = { vi: COMMENT_RULES_SLUG, en: ENGLISH_COMMENT_RULES_SLUG }

async function read(tx: Tx, language: Language) {
  const countedAt = new Date()
  const rules = await findStandingPage(tx, SLUGS[language])
  return {
    rules: rules?.language === language ? rules : null,
    countedAt,
    months: await readCommentTotals(tx, countedAt),
  }
}

/** The newsroom's rules of commenting, where it has written some, and what became of the comments of the last year. */
export async function commentRulesPage(language: Language) {
  'use cache'
  const { seq, value } = await atSnapshot((tx) => read(tx, language), {
    rules: null,
    countedAt: new Date(0),
    months: [],
  })
  cacheLife('max')
  // Only while there are any: a page that carries the tag of hidden rules would be hidden with them.
  const rules = value.rules ? [surfaceTag.standingPage(SLUGS[language])] : []
  const cards = value.rules?.relatedIds.map(surfaceTag.card) ?? []
  cacheTag(surfaceTag.commentTotals, ...rules, ...cards, `seq:${seq}`)
  return value
}
