import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { media } from '@/db/schema/media'
import { authors, sections } from '@/db/schema/shelves'
import { type Result, refuse } from '@/lib/result'
import { mayEdit, mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { type CorrectRefusal, updatePublished } from '@/modules/articles/correct'
import { type EditableArticle, findForEditing } from '@/modules/articles/editable'
import type { ArticleRefusal, SavedArticle } from '@/modules/articles/refusals'
import { saveDraft } from '@/modules/articles/save-draft'
import { readNewsroom } from '@/modules/settings/newsroom'
import { findVersion } from './desk-queries'
import type { Snapshot } from './snapshot'

const Target = z.object({ id: RowId, version: RowId, from: RowId })

export type RestoreVersionRefusal = ArticleRefusal | CorrectRefusal

/**
 * Takes the text of an earlier version up again, as a new version on top: nothing that came between is lost. Input
 * `{ id, version, from }`: the article as it was seen, and the version to take up. A published text changes before its
 * readers' eyes, under the rules of every other change of it.
 */
export async function restoreVersion(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedArticle, RestoreVersionRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { id, version, from } = target.data
  const article = await findForEditing(db, id)
  if (!article) return refuse('not-found')
  if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
  if (!mayEdit(viewer, article, await readNewsroom(db))) return refuse('forbidden')
  const kept = await findVersion(db, id, from)
  if (!kept) return refuse('not-found')
  const text = { ...(await withWhatIsLeft(kept.text, article)), id, version }
  const save = article.status === 'published' ? updatePublished : saveDraft
  return save(viewer, text, { fromVersion: from })
}

/** Sections, pen-names and lead pictures that are gone since cannot come back; tags are kept where none were recorded. */
async function withWhatIsLeft(text: Snapshot, article: EditableArticle) {
  const { fromVersion: _, sectionId, authorIds, tagNames, leadMediaId, ...words } = text
  const section =
    sectionId === null
      ? []
      : await db
          .select({ id: sections.id })
          .from(sections)
          .where(inArray(sections.id, [sectionId]))
  const known =
    authorIds.length === 0
      ? []
      : await db.select({ id: authors.id }).from(authors).where(inArray(authors.id, authorIds))
  const lead =
    leadMediaId === null
      ? []
      : await db
          .select({ id: media.id })
          .from(media)
          .where(inArray(media.id, [leadMediaId]))
  return {
    ...words,
    sectionId: section[0]?.id ?? article.sectionId,
    authorIds: authorIds.filter((id) => known.some((author) => author.id === id)),
    tagNames: tagNames ?? article.tagNames,
    leadMediaId: lead[0]?.id ?? null,
  }
}
