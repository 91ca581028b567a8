import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { redirects } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { mayLayOutSite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { readCsv } from './csv'
import { announceRedirects, leadOn, lockRedirects } from './lead-on'
import { checkRedirect, type RedirectField, type RedirectProblem, readTypedRedirect } from './redirect-input'
import { partsOfAddress } from './redirect-key'

export const REDIRECT_LINES_MAX = 1_000
const CSV_UNITS_MAX = 600_000

export type LineProblem = { line: number; field: RedirectField; problem: RedirectProblem }

export type ImportRedirectsRefusal =
  | 'forbidden'
  | 'empty'
  | 'too-long'
  | { kind: 'invalid-lines'; problems: LineProblem[] }

const Input = z.object({ csv: z.string().max(CSV_UNITS_MAX) })

/**
 * Adds redirects from a table of two or three columns: from, to, note. Input `{ csv }`, at most a thousand lines; a
 * heading is passed over. All of it or nothing: a line that cannot be taken is named and no line is stored. An address
 * that leads on already is led to where the table says.
 */
export async function importRedirects(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ count: number }, ImportRedirectsRefusal>> {
  if (!mayLayOutSite(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('too-long')
  const lines = readCsv(parsed.data.csv).filter(({ number, cells }) => number > 1 || !isHeading(cells))
  if (lines.length === 0) return refuse('empty')
  if (lines.length > REDIRECT_LINES_MAX) return refuse('too-long')
  const actorId = accountIdOf(viewer)
  const outcome = await db
    .transaction(async (tx): Promise<LineProblem[]> => {
      await lockRedirects(tx)
      const problems: LineProblem[] = []
      for (const { number, cells } of lines) {
        const [from = '', to = '', note = ''] = cells
        problems.push(...(await takeLine(tx, number, { from, to, note }, actorId)))
      }
      if (problems.length > 0) throw new Unfit(problems)
      const details = { lineCount: lines.length }
      await recordAudit(tx, { actorId, verb: 'import-redirects', object: 'redirects', details })
      await announceRedirects(tx)
      return problems
    })
    .catch((cause: unknown) => {
      if (cause instanceof Unfit) return cause.problems
      throw cause
    })
  return outcome.length > 0 ? refuse({ kind: 'invalid-lines', problems: outcome }) : accept({ count: lines.length })
}

/** Takes what the lines before the unfit one have stored away again. */
class Unfit extends Error {
  constructor(readonly problems: LineProblem[]) {
    super()
  }
}

async function takeLine(tx: Tx, line: number, typed: object, actorId: number | null): Promise<LineProblem[]> {
  const listed = (problems: Partial<Record<RedirectField, RedirectProblem>>) =>
    Object.entries(problems).map(([field, problem]) => ({ line, field: field as RedirectField, problem }))
  const read = readTypedRedirect(typed)
  if ('problems' in read) return listed(read.problems)
  const checked = await checkRedirect(tx, read.typed)
  if ('problems' in checked) return listed(checked.problems)
  const { from, to, note } = checked.redirect
  const [known] = await tx.select({ note: redirects.note }).from(redirects).where(eq(redirects.fromPath, from))
  await leadOn(tx, { from, to, note: note || (known?.note ?? ''), kind: 'imported' }, actorId)
  return []
}

/** Names of columns are no addresses. */
const isHeading = (cells: readonly string[]) => cells.slice(0, 2).every((cell) => partsOfAddress(cell) === null)
