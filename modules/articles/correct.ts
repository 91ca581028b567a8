import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { readNewsroom } from '@/modules/settings/newsroom'
import { type ArticleText, missingForReaders, RowId, readArticleText } from './article-input'
import { findForEditing, placeOf } from './editable'
import { databaseNow, refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, lockPlacement } from './placement'
import type { ArticleRefusal, SavedArticle } from './refusals'
import { replaceJoins, textColumns, unknownReferences } from './text-rows'
import { recordTransition } from './transition'

const Target = z.object({ id: RowId, version: RowId })

/** Whether readers would read other words: what deserves a "đã sửa" line. Tags, section and settings do not. */
export function isVisibleChange(before: ArticleText, after: ArticleText): boolean {
  const words = ({ headline, standfirst, dateline, body, leadMediaId }: ArticleText) =>
    JSON.stringify([headline, standfirst, dateline, body, leadMediaId])
  return words(before) !== words(after)
}

/**
 * Changes a text while readers see it. Input: the fields of `ArticleText` with `id` and `version`. The time of
 * publication stays; other words move the address, and the old one leads there by its number.
 */
export async function updatePublished(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, ArticleRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const read = readArticleText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const { id, version } = target.data
  const { text } = read
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

    const correction = isVisibleChange(article, text) ? { correctedAt: databaseNow } : {}
    const saved = await saveNextVersion(tx, id, version, { ...textColumns(text), ...correction })
    if (!saved) return refuseEditedMeanwhile(tx, id)
    await replaceJoins(tx, id, text, article.publishedAt)
    await recordTransition(tx, viewer, article, saved, { deed: 'correct', to: 'published', text })
    const after = await findForEditing(tx, id)
    await announce(tx, placeOf(article), after && placeOf(after))
    return accept({ id, version: saved.version, path: after?.path ?? null })
  })
}
