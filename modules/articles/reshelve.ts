import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayKeepApproval } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { type Newsroom, readNewsroom } from '@/modules/settings/newsroom'
import { type ArticleProblems, type ArticleText, missingForReaders } from './article-input'
import { changeAtDesk, type DeskRefusal } from './change-at-desk'
import { type EditableArticle, findForEditing, placeOf } from './editable'
import { isOtherSubject, keepRelated } from './keep-related'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import { announce, listedAt, lockPlacement } from './placement'
import type { SavedArticle } from './refusals'
import { isSameText, recordRevision } from './revision'
import { replaceJoins, unknownReferences } from './text-rows'

export type ReshelveRefusal = DeskRefusal | { kind: 'invalid'; problems: ArticleProblems }

/** Where readers find a text: its section and its tags. */
export type Shelving = Pick<ArticleText, 'sectionId' | 'tagNames'>

type Reshelving = {
  /** As the audit log names it. */
  verb: string
  change: (article: EditableArticle) => Partial<Shelving> | { problems: ArticleProblems }
  details: Record<string, unknown>
}

/**
 * What readers see, will see, or what was approved for them, is moved only by those who could have let it out where it
 * was and where it goes. Other texts are moved by whoever edits them.
 */
function mayReshelve(viewer: Viewer, article: EditableArticle, sectionId: number | null, newsroom: Newsroom): boolean {
  const isWaitingForNobody = ['draft', 'submitted', 'returned'].includes(article.status)
  if (isWaitingForNobody) return mayEdit(viewer, article, newsroom)
  const may = article.status === 'approved' ? mayKeepApproval : mayEdit
  return [article, { ...article, sectionId }].every((facts) => may(viewer, facts, newsroom))
}

/**
 * Changes where a text is found, in any state, and not a word of it. Input `{ id, version }`. A text that already is
 * where it should be is left alone: the answer then carries the version that was asked for.
 */
export async function reshelve(
  viewer: Viewer | null,
  input: unknown,
  { verb, change, details }: Reshelving,
): Promise<Result<SavedArticle, ReshelveRefusal>> {
  return changeAtDesk<SavedArticle, ReshelveRefusal>(
    viewer,
    input,
    async (tx, by, article) => {
      const changed = change(article)
      const text = 'problems' in changed ? article : { ...article, ...changed }
      if (!mayReshelve(by, article, text.sectionId, await readNewsroom(tx))) return refuse('forbidden')
      const isForReaders = article.status === 'published' || article.status === 'scheduled'
      const problems = {
        ...('problems' in changed ? changed.problems : {}),
        ...(await unknownReferences(tx, text)),
        ...(isForReaders ? missingForReaders(text) : {}),
      }
      if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
      const { id, version, path } = article
      if (isSameText(article, text)) return accept({ id, version, path })

      const saved = await saveNextVersion(tx, id, version, { sectionId: text.sectionId })
      if (!saved) return refuseEditedMeanwhile(tx, id)
      const isPublished = article.status === 'published'
      await replaceJoins(tx, id, text, isPublished ? listedAt(article.language, article.publishedAt) : null)
      await recordRevision(tx, by, isPublished ? 'corrected' : 'saved', saved, text)
      await recordAudit(tx, {
        actorId: accountIdOf(by),
        verb,
        object: `article:${id}`,
        details: { version: saved.version, ...details },
      })
      const after = await findForEditing(tx, id)
      const isAboutOther = isPublished && after && isOtherSubject(article, after)
      await announce(tx, placeOf(article), after && placeOf(after), isAboutOther ? await keepRelated(tx, article) : [])
      return accept({ id, version: saved.version, path: after?.path ?? null })
    },
    lockPlacement,
  )
}
