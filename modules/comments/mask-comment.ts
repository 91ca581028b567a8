import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commentReports, comments, type ScreeningNote } from '@/db/schema/comments'
import { accept, type Result, refuse } from '@/lib/result'
import { countCodePoints, toPlainText } from '@/lib/vi/text'
import { mayModerate } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { likenessOf } from './cluster'
import { textFingerprint } from './fingerprint'
import { MASK, maskText } from './mask-text'
import { staleTagsOf } from './stale-tags'

/** A shorter piece stands in too many places that are nobody's. */
export const MASKED_CHARS_MIN = 4
const PIECES_MAX = 50

export type MaskRefusal =
  | 'forbidden'
  | 'not-found'
  /** Only what waits or is on the page can be covered. */
  | 'wrong-status'
  | 'edited-meanwhile'
  /** Nothing was chosen. */
  | 'empty'
  /** Covered like this, nothing would be left to read. */
  | 'nothing-left'
  | { kind: 'invalid'; tooShort: string[]; notThere: string[] }

const Input = z.object({
  id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
})
const Pieces = z.object({ pieces: z.array(z.string().max(1_000)).max(PIECES_MAX).catch([]) })

/**
 * Covers personal data in a comment; the only change of a reader's words there is. Input `{ id, version, pieces }`: the
 * pieces as they stand in it. Readers see a mark where they stood. The original is gone from the row, from what was noted
 * about it and from reports of it; the log says that something was covered, not what.
 */
export async function maskComment(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ count: number }, MaskRefusal>> {
  if (!mayModerate(viewer)) return refuse('forbidden')
  const target = Input.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id, version } = target.data
  const parsed = Pieces.safeParse(input)
  const pieces = [...new Set((parsed.data?.pieces ?? []).map((piece) => toPlainText(piece) ?? '').filter(Boolean))]
  if (pieces.length === 0) return refuse('empty')
  return db.transaction(async (tx): Promise<Result<{ count: number }, MaskRefusal>> => {
    const [found] = await tx
      .select({ comment: comments, sectionId: articles.sectionId })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(eq(comments.id, id))
      .for('update', { of: comments })
    if (!found || found.comment.isOfficial) return refuse('not-found')
    const { comment } = found
    if (!mayModerate(viewer, found)) return refuse('forbidden')
    if (comment.status !== 'pending' && comment.status !== 'approved') return refuse('wrong-status')
    if (comment.version !== version) return refuse('edited-meanwhile')
    const text = [comment.authorName, comment.title, comment.body].join('\n')
    const tooShort = pieces.filter((piece) => countCodePoints(piece) < MASKED_CHARS_MIN)
    const notThere = pieces.filter((piece) => !tooShort.includes(piece) && !text.includes(piece))
    if (tooShort.length + notThere.length > 0) return refuse({ kind: 'invalid', tooShort, notThere })
    const [title, body] = [maskText(comment.title, pieces), maskText(comment.body, pieces)]
    if (!/[\p{L}\p{N}]/u.test(body.text.replaceAll(MASK, ''))) return refuse('nothing-left')
    const name = maskText(comment.authorName, pieces)
    const covered = (words: string) => maskText(words, pieces).text
    await tx
      .update(comments)
      .set({
        version: version + 1,
        authorName: name.text,
        title: title.text,
        body: body.text,
        maskedAt: sql`now()`,
        screening: comment.screening.map((note) => withoutWords(note, pieces)),
        rejectionReason: covered(comment.rejectionReason),
        appeal: covered(comment.appeal),
        textFingerprint: textFingerprint(title.text, body.text),
        ...likenessOf({ title: title.text, body: body.text }),
      })
      .where(eq(comments.id, id))
    await coverReports(tx, id, covered)
    const count = name.count + title.count + body.count
    const { articleId } = comment
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'mask-comment',
      object: `comment:${id}`,
      details: { articleId, count },
    })
    if (comment.status === 'approved') await invalidate(tx, await staleTagsOf(tx, [id], false))
    return accept({ count })
  })
}

const QUOTED = /“([^“”]+)”/g

/** What a check noted, unless it quotes what is covered; the score quotes words of the text without saying which. */
function withoutWords(note: ScreeningNote, pieces: readonly string[]): ScreeningNote {
  const quoted = [...note.reason.matchAll(QUOTED)].map(([, words]) => words ?? '')
  const isTelling =
    note.check === 'score' ||
    pieces.some(
      (piece) => note.reason.includes(piece) || quoted.some((words) => piece.includes(words) || words.includes(piece)),
    )
  return isTelling ? { ...note, reason: '' } : note
}

/** Readers who report a number often repeat it. */
async function coverReports(tx: Tx, commentId: number, covered: (words: string) => string): Promise<void> {
  const reports = await tx
    .select({ id: commentReports.id, note: commentReports.note })
    .from(commentReports)
    .where(eq(commentReports.commentId, commentId))
  for (const { id, note } of reports) {
    const words = covered(note)
    if (words !== note) await tx.update(commentReports).set({ note: words }).where(eq(commentReports.id, id))
  }
}
