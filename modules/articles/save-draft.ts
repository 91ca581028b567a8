import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayKeepApproval, mayReadAtDesk, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { type Newsroom, readNewsroom } from '@/modules/settings/newsroom'
import { type ArticleProblems, type ArticleText, missingForReaders, RowId, readArticleText } from './article-input'
import { type EditableArticle, findForEditing } from './editable'
import { databaseNow, refuseEditedMeanwhile, saveNextVersion } from './next-version'
import type { ArticleRefusal, SavedArticle } from './refusals'
import { isSameText, originOf, recordRevision, type TextOrigin } from './revision'
import { replaceJoins, textColumns, unknownReferences } from './text-rows'
import { recordTransition } from './transition'

/** No `id`: a new draft. With one, the version the writer started from. */
const Target = z.union([
  z.object({ id: RowId, version: RowId }),
  z.object({ id: z.literal('').nullish() }).transform(() => null),
])

type Outcome = Result<SavedArticle, ArticleRefusal>

/**
 * Saves a text that readers do not see, as a new draft or over an older version. Input: the fields of `ArticleText`
 * (`body` as blocks or typed text), and `id` with `version` for an existing one. A draft may be incomplete.
 */
export async function saveDraft(viewer: Viewer | null, input: unknown, origin: TextOrigin = {}): Promise<Outcome> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const read = readArticleText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const text = { ...read.text, ...origin }
  return db.transaction(async (tx) => {
    const problems = await unknownReferences(tx, text)
    const refusal = refuse({ kind: 'invalid', problems } as const)
    const hasProblems = Object.keys(problems).length > 0
    if (target.data === null) return hasProblems ? refusal : create(tx, viewer, text)
    const article = await findForEditing(tx, target.data.id)
    if (!article) return refuse('not-found')
    // Whoever may not read the text learns nothing of its state either.
    if (!mayReadAtDesk(viewer, article)) return refuse('forbidden')
    if (article.status === 'published' && article.version === target.data.version) return refuse('wrong-status')
    // After publication the same person may no longer edit it; what stopped this save is still the other save.
    const isCurrent = article.version === target.data.version
    const facts = isCurrent ? article : ({ ...article, status: 'draft' } as const)
    const newsroom = await readNewsroom(tx)
    if (facts.status === 'scheduled') return updateScheduled(tx, viewer, article, text, problems, newsroom)
    if (!mayEdit(viewer, facts, newsroom)) return refuse('forbidden')
    if (hasProblems) return refusal
    const endsApproval = isCurrent && article.status === 'approved' && !staysApproved(viewer, article, text, newsroom)
    return endsApproval ? updateApproved(tx, viewer, article, text) : update(tx, viewer, target.data, text)
  })
}

async function create(tx: Tx, viewer: Viewer, text: ArticleText): Promise<Outcome> {
  const [row] = await tx
    .insert(articles)
    .values({ ...textColumns(text), createdBy: accountIdOf(viewer), updatedAt: databaseNow })
    .returning({ id: articles.id, version: articles.version })
  if (!row) throw new Error('articles: không có dòng vừa ghi')
  return keep(tx, viewer, row, text)
}

/**
 * Nobody reads a scheduled text once more before readers do: it stays complete, and it is changed, also into another
 * section, only by those who could have published it.
 */
async function updateScheduled(
  tx: Tx,
  viewer: Viewer,
  article: EditableArticle,
  text: ArticleText,
  unknown: ArticleProblems,
  newsroom: Newsroom,
): Promise<Outcome> {
  const isAllowed = [article, { ...article, sectionId: text.sectionId ?? article.sectionId }].every((facts) =>
    mayEdit(viewer, facts, newsroom),
  )
  if (!isAllowed) return refuse('forbidden')
  const problems = { ...unknown, ...missingForReaders(text) }
  if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems } as const)
  return update(tx, viewer, article, text)
}

/** An approval was given to these words, in this section: others need somebody who could approve them as well. */
function staysApproved(viewer: Viewer, article: EditableArticle, text: ArticleText, newsroom: Newsroom): boolean {
  if (isSameText(article, text)) return true
  return [article, { ...article, sectionId: text.sectionId }].every((facts) => mayKeepApproval(viewer, facts, newsroom))
}

/** Changed by its writer, an approved text waits for a reader's approval once more. */
async function updateApproved(tx: Tx, viewer: Viewer, article: EditableArticle, text: ArticleText): Promise<Outcome> {
  const { id, version } = article
  const saved = await saveNextVersion(tx, id, version, { ...textColumns(text), status: 'submitted' })
  if (!saved) return refuseEditedMeanwhile(tx, id)
  await replaceJoins(tx, id, text, null)
  await recordTransition(tx, viewer, article, saved, { deed: 'lose-approval', to: 'submitted', text })
  return accept({ id, version: saved.version, path: null })
}

async function update(
  tx: Tx,
  viewer: Viewer,
  target: { id: number; version: number },
  text: ArticleText,
): Promise<Outcome> {
  const saved = await saveNextVersion(tx, target.id, target.version, textColumns(text))
  return saved ? keep(tx, viewer, saved, text) : refuseEditedMeanwhile(tx, target.id)
}

async function keep(
  tx: Tx,
  viewer: Viewer,
  saved: { id: number; version: number },
  text: ArticleText,
): Promise<Outcome> {
  const { id, version } = saved
  await replaceJoins(tx, id, text, null)
  await recordRevision(tx, viewer, 'saved', saved, text)
  await recordAudit(tx, {
    actorId: accountIdOf(viewer),
    verb: text.fromVersion === undefined ? 'save-draft' : 'restore-version',
    object: `article:${id}`,
    details: { version, ...originOf(text) },
  })
  return accept({ id, version, path: null })
}
