import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { readNewsroom } from '@/modules/settings/newsroom'
import { type ArticleProblems, type ArticleText, missingForReaders, RowId, readArticleText } from './article-input'
import { type CorrectionProblems, readCorrection } from './correction-input'
import { addCorrection } from './corrections'
import { findForEditing, placeOf } from './editable'
import { isOtherSubject, keepRelated } from './keep-related'
import { databaseNow, refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, listedAt, lockPlacement } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'
import type { TextOrigin } from './revision'
import { replaceJoins, textColumns, unknownReferences } from './text-rows'
import { recordTransition } from './transition'

const Target = z.object({ id: RowId, version: RowId })

export type CorrectRefusal =
  | Exclude<ArticleRefusal, { kind: 'invalid' }>
  | { kind: 'invalid'; problems: ArticleProblems & CorrectionProblems }

/** Whether readers would read other words: what deserves a "đã sửa" line. Tags, section and settings do not. */
export function isVisibleChange(before: ArticleText, after: ArticleText): boolean {
  const words = ({ headline, standfirst, dateline, body, leadMediaId }: ArticleText) =>
    JSON.stringify([headline, standfirst, dateline, body, leadMediaId])
  return words(before) !== words(after)
}

/**
 * Changes a text while readers see it. Input: the fields of `ArticleText` with `id` and `version`, and `correction`
 * (`{ wrong, right, changesMeaning }`) when what was published was not so: readers are told. The time of publication
 * stays; other words move the address, and the old one leads there by its number.
 */
export async function updatePublished(
  viewer: Viewer | null,
  input: unknown,
  origin: TextOrigin = {},
): Promise<Result<SavedArticle, CorrectRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const read = readArticleText(input)
  const told = readCorrection(input)
  if ('problems' in read || 'problems' in told) {
    const words = 'problems' in told ? told.problems : {}
    return refuse({ kind: 'invalid', problems: { ...('problems' in read ? read.problems : {}), ...words } })
  }
  const { id, version } = target.data
  const text = { ...read.text, ...origin }
  const { correction } = told
  return db.transaction(async (tx) => {
    await lockPlacement(tx)
    const article = await findForEditing(tx, id)
    if (!article) return refuse('not-found')
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (article.version !== version) return refuse({ kind: 'edited-meanwhile', current: article } as const)
    if (article.status !== 'published') return refuse('wrong-status')
    const newsroom = await readNewsroom(tx)
    // Moving a text asks for the right over both sections: where it was and where it goes.
    const isAllowed = [article, { ...article, sectionId: text.sectionId ?? article.sectionId }].every((facts) =>
      mayEdit(viewer, facts, newsroom),
    )
    if (!isAllowed) return refuse('forbidden')
    const problems = { ...(await unknownReferences(tx, text)), ...missingForReaders(text) }
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)

    const isNoticed = correction !== null || isVisibleChange(article, text)
    const change = { ...textColumns(text), ...(isNoticed && { correctedAt: databaseNow }) }
    const saved = await saveNextVersion(tx, id, version, change)
    if (!saved) return refuseEditedMeanwhile(tx, id)
    await replaceJoins(tx, id, text, listedAt(article.language, article.publishedAt))
    if (correction) await addCorrection(tx, viewer, saved, correction)
    const details = correction ? { correction } : {}
    await recordTransition(tx, viewer, article, saved, { deed: 'correct', to: 'published', text, details })
    const after = await findForEditing(tx, id)
    const isAboutOther = after && isOtherSubject(article, after)
    await announce(tx, placeOf(article), after && placeOf(after), isAboutOther ? await keepRelated(tx, article) : [])
    return accept({ id, version: saved.version, path: after?.path ?? null })
  })
}
