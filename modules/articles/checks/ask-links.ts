import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { db } from '@/db/client'
import { askLink, type LinkAnswer } from '@/lib/ask-link'
import { accept, type Result, refuse } from '@/lib/result'
import { mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '../article-input'
import { findForEditing } from '../editable'
import { keepLinkAnswers, linksToAsk } from './link-checks'
import { linksOf } from './stretches'

/** `waitingCount`: links that had not answered when the patience of a request was over; their answers are kept as they come. */
export type AskedLinks = { askedCount: number; waitingCount: number }

const Target = z.object({ id: RowId })
/** More links than that are a list of references: the rest is asked for at the next press of the button. */
const LINKS_MAX = 60
const PARALLEL_MAX = 12
/** A request to the newsroom ends after five seconds. */
const PATIENCE_MILLISECONDS = 3_000

type Asked = LinkAnswer & { href: string }

/** Where this machine can look up no name, every name seems to be nobody's: then nothing is known. */
function believable(answers: Asked[]): Asked[] {
  const isOffline =
    answers.length > 0 && answers.every(({ status, verdict }) => status === null && verdict !== 'forbidden')
  return isOffline ? answers.map(({ href }) => ({ href, verdict: 'unknown', status: null })) : answers
}

async function askAll(hrefs: readonly string[], ask: (href: string) => Promise<LinkAnswer>): Promise<Asked[]> {
  const answers: Asked[] = []
  const waiting = [...hrefs]
  const worker = async () => {
    for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
      answers.push({ href, ...(await ask(href)) })
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_MAX }, worker))
  return answers
}

/**
 * Asks for the links of a saved text, those nobody has asked for lately, and keeps what came of it. Input `{ id }`. It
 * changes no article, so it leaves no line in the log.
 */
export async function askLinks(
  viewer: Viewer | null,
  input: unknown,
  ask: (href: string) => Promise<LinkAnswer> = askLink,
): Promise<Result<AskedLinks, 'forbidden' | 'not-found'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const article = await findForEditing(db, target.data.id)
  if (!article) return refuse('not-found')
  if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
  const hrefs = linksOf(article.body).map(({ href }) => href)
  const wanted = (await linksToAsk(db, hrefs)).slice(0, LINKS_MAX)
  let isDone = false
  const work = askAll(wanted, ask).then(async (answers) => {
    await db.transaction((tx) => keepLinkAnswers(tx, believable(answers)))
    isDone = true
  })
  // It goes on when the patience is over; a database that is away then only means that it is asked again.
  work.catch(() => {})
  await Promise.race([work, wait(PATIENCE_MILLISECONDS, undefined, { ref: false })])
  return accept({ askedCount: wanted.length, waitingCount: isDone ? 0 : wanted.length })
}
