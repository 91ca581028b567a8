import { asc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { commentTerms } from '@/db/schema/comments'
import { settings } from '@/db/schema/site'
import { effectiveTerms, type TermEffect } from './effective-terms'
import { WordJudge } from './word-judge'

/** A decision of the newsroom about a word. */
export type DeskTerm = { id: number; term: string; effect: TermEffect; note: string }

/** Beyond this a list is no longer one that somebody has read, and building it would keep others waiting. */
export const KEPT_TERMS_MAX = 1_000

const VERSION_SETTING = 'comment-terms'

/** Every decision of the newsroom, in the order of the alphabet. */
export const listKeptTerms = (tx: Tx): Promise<DeskTerm[]> =>
  tx
    .select({ id: commentTerms.id, term: commentTerms.term, effect: commentTerms.effect, note: commentTerms.note })
    .from(commentTerms)
    .orderBy(sql`lower(${commentTerms.term}) collate "vi-x-icu"`, asc(commentTerms.id))
    .limit(KEPT_TERMS_MAX)

async function readVersion(tx: Tx): Promise<number> {
  const [row] = await tx.select({ version: settings.version }).from(settings).where(eq(settings.key, VERSION_SETTING))
  return row?.version ?? 0
}

/** Tells every process that the list is another, as soon as the transaction that changes it ends; one at a time. */
export async function raiseTermsVersion(tx: Tx): Promise<void> {
  await tx
    .insert(settings)
    .values({ key: VERSION_SETTING, value: {} })
    .onConflictDoUpdate({ target: settings.key, set: { version: sql`${settings.version} + 1`, updatedAt: sql`now()` } })
}

let known: { version: number; judge: WordJudge } | null = null

/**
 * The words in force. Every process keeps the list it has built together with the version it was built from, and each
 * comment reads that one number again: a change counts for the very next comment, wherever it arrives.
 */
export async function readWordJudge(tx: Tx): Promise<WordJudge> {
  const version = await readVersion(tx)
  if (known?.version !== version) {
    known = { version, judge: new WordJudge(effectiveTerms(await listKeptTerms(tx))) }
  }
  return known.judge
}
