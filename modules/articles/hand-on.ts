import { accept, type Result, refuse } from '@/lib/result'
import type { TextProblem } from '@/lib/vi/text'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type Newsroom, readNewsroom } from '@/modules/settings/newsroom'
import { type ArticleProblems, missingForReaders } from './article-input'
import { changeAtDesk, type DeskRefusal } from './change-at-desk'
import type { CheckName } from './checks/finding'
import { type HeldByChecks, passChecks } from './checks/pass-checks'
import type { ArticleStatus, EditableArticle } from './editable'
import { refuseEditedMeanwhile, saveNextVersion } from './next-version'
import type { SavedArticle } from './refusals'
import { recordTransition, type TransitionDeed } from './transition'
import { readNote } from './transition-note'

export type HandOnRefusal =
  | DeskRefusal
  | 'wrong-status'
  | HeldByChecks
  | { kind: 'invalid'; problems: ArticleProblems & { note?: TextProblem } }

type Step = {
  deed: TransitionDeed
  from: readonly ArticleStatus[]
  to: ArticleStatus
  may: (viewer: Viewer, article: EditableArticle, newsroom: Newsroom) => boolean
  /** The other side must be told why. */
  isNoteNeeded?: boolean
  /** Only a text that could be published goes this way. */
  isTextComplete?: boolean
  /** It is said that readers may get it: the checks are asked first. */
  isChecked?: boolean
}

/**
 * One step of a text between its writer and the desk, which readers never see: the state changes, the words do not.
 * Input `{ id, version, note?, seen? }`.
 */
export async function handOn(
  viewer: Viewer | null,
  input: unknown,
  step: Step,
): Promise<Result<SavedArticle, HandOnRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const read = readNote(input, { isNeeded: step.isNoteNeeded ?? false })
  return changeAtDesk<SavedArticle, HandOnRefusal>(viewer, input, async (tx, by, article) => {
    if (!step.from.includes(article.status)) return refuse('wrong-status')
    if (!step.may(by, article, await readNewsroom(tx))) return refuse('forbidden')
    if ('problem' in read) return refuse({ kind: 'invalid', problems: { note: read.problem } })
    const problems = step.isTextComplete ? missingForReaders(article) : {}
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })

    const passed: HeldByChecks | { seen?: CheckName[] } = step.isChecked ? await passChecks(tx, by, article, input) : {}
    if ('kind' in passed) return refuse(passed)
    const saved = await saveNextVersion(tx, article.id, article.version, { status: step.to })
    if (!saved) return refuseEditedMeanwhile(tx, article.id)
    await recordTransition(tx, by, article, saved, { deed: step.deed, to: step.to, note: read.note, details: passed })
    return accept({ id: article.id, version: saved.version, path: null })
  })
}
