import { redirect } from 'next/navigation'
import { isAnswerToForm, requestedPath } from '@/app/_auth/request-line'
import { signInPath } from '@/app/_auth/return-path'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { EMPTY_ARTICLE } from '@/components/newsroom/article-answer'
import { type Deeds, NO_DEEDS } from '@/components/newsroom/article-deeds'
import type { EditedArticle } from '@/components/newsroom/article-editor.island'
import type { Shelves } from '@/components/newsroom/article-panel'
import { plannedInWords } from '@/components/newsroom/countdown'
import type { NamedThings } from '@/components/newsroom/editor/named-things'
import type { Offer } from '@/components/newsroom/restore-offers'
import { db } from '@/db/client'
import { say } from '@/lib/english/articles'
import { portalDateTime } from '@/lib/time'
import * as may from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { type EditableArticle, findForEditing } from '@/modules/articles/editable'
import { listPrivateDrafts, type PrivateDraft } from '@/modules/drafts/desk-queries'
import { type Newsroom, readNewsroom } from '@/modules/settings/newsroom'
import { answerStatus } from '../../door'
import { isPageRefusal, PAGE_REFUSALS, type PageRefusal } from '../desk-page'
import { namedThings } from './named-things'
import { readShelves } from './shelves'
import { typedFromText } from './typed-article'

export type EditorDesk = {
  article: EditedArticle
  /** Null while the tables cannot be read, or nobody is signed in any more. */
  shelves: Shelves | null
  deeds: Deeds
  /** As stored; null for a new article. */
  stored: EditableArticle | null
  /** Who writes; 0 while nobody knows. */
  userId: number
  /** What this person wrote here and did not save. */
  drafts: Offer[]
  things: NamedThings
  /** Whether this page answers a form. */
  isAnswer: boolean
}

type Desk = Omit<EditorDesk, 'isAnswer'>

const BLANK: EditedArticle = {
  id: null,
  version: null,
  status: 'draft',
  typed: EMPTY_ARTICLE,
  savedAt: null,
  plans: [],
  path: null,
}

/** What stands in while only the typed text is known: saving may be tried again, the verb decides. */
const KEPT: Desk = {
  ...{ article: BLANK, shelves: null, deeds: { ...NO_DEEDS, save: true }, stored: null, userId: 0, drafts: [] },
  things: { pictures: [], files: [], articles: [] },
}

const offerOf = (articleId: number | null, draft: PrivateDraft): Offer => {
  const { session, sequence, baseVersion, savedAt, content } = draft
  const typed = { ...content, body: JSON.stringify(content.body) }
  return { session, articleId, sequence, baseVersion, at: savedAt.getTime(), typed }
}

function deedsFor(viewer: Viewer, article: EditableArticle | null, newsroom: Newsroom): Deeds {
  const facts = article ?? { status: 'draft' as const, sectionId: null, createdBy: viewer.id }
  const isPublished = facts.status === 'published'
  return {
    save: !isPublished && may.mayEdit(viewer, facts, newsroom),
    // Whoever may publish a text at once does not hand it to anybody.
    submit: may.maySubmit(viewer, facts) && !may.mayPublish(viewer, facts, newsroom),
    takeBack: may.mayTakeBack(viewer, facts),
    returnToWriter: may.mayReturn(viewer, facts, newsroom),
    approve: may.mayApprove(viewer, facts, newsroom),
    publish: may.mayPublish(viewer, facts, newsroom),
    update: isPublished && may.mayEdit(viewer, facts, newsroom),
    withdraw: may.mayWithdraw(viewer, facts),
    restore: may.mayRestore(viewer, facts, newsroom),
    end: isPublished && may.mayHoldBack(viewer, facts),
  }
}

function plansOf({ publishAt, unpublishAt }: EditableArticle, endsApproval: boolean): string[] {
  const now = new Date()
  return [
    ...(endsApproval ? [say('Bài đã được duyệt. Nếu bạn sửa rồi lưu, bài sẽ chờ duyệt lại.')] : []),
    ...(publishAt ? [say('Hẹn đăng: {planned}.', { planned: plannedInWords(publishAt, now) })] : []),
    ...(unpublishAt ? [say('Hẹn gỡ: {planned}.', { planned: plannedInWords(unpublishAt, now) })] : []),
  ]
}

const edited = (stored: EditableArticle, endsApproval: boolean): EditedArticle => ({
  id: stored.id,
  version: stored.version,
  status: stored.status,
  typed: typedFromText(stored),
  savedAt: say('Lưu lúc {time}', { time: portalDateTime(stored.updatedAt) }),
  plans: plansOf(stored, endsApproval),
  path: stored.path,
})

async function read(viewer: Viewer, id: number | 'new' | null): Promise<Desk | PageRefusal> {
  if (!may.mayWrite(viewer)) return PAGE_REFUSALS.forbidden
  const stored = typeof id === 'number' ? await findForEditing(db, id) : null
  if (id !== 'new' && !stored) return PAGE_REFUSALS.notFound
  if (stored && !may.mayReadAtDesk(viewer, stored)) return PAGE_REFUSALS.forbidden
  const newsroom = await readNewsroom(db)
  const deeds = deedsFor(viewer, stored, newsroom)
  const endsApproval = stored?.status === 'approved' && deeds.save && !may.mayKeepApproval(viewer, stored, newsroom)
  const shelves = await readShelves(db, stored?.leadMediaId ?? null)
  const drafts = await listPrivateDrafts(db, viewer, stored?.id ?? null)
  return {
    ...{ article: stored ? edited(stored, endsApproval) : BLANK, shelves, deeds, stored, userId: viewer.id },
    drafts: drafts.map((draft) => offerOf(stored?.id ?? null, draft)),
    things: await namedThings(db, stored?.body ?? []),
  }
}

/**
 * Everything the editor shows. An answer to a form is drawn even when nobody is signed in any more, the article is out
 * of reach or the database is away: it holds words that exist nowhere else.
 */
export async function editorDesk(id: number | 'new' | null): Promise<EditorDesk | PageRefusal> {
  const isAnswer = await isAnswerToForm()
  const desk = await unlessDatabaseDown(async () => {
    const viewer = await getViewer()
    const found = viewer && (await read(viewer, id))
    if (isAnswer) return { ...(found === null || isPageRefusal(found) ? KEPT : found), isAnswer }
    if (found && !isPageRefusal(found)) return { ...found, isAnswer }
    return found ?? redirect(signInPath(await requestedPath()))
  }, null)
  if (desk) return desk
  answerStatus(503)
  return { ...KEPT, isAnswer }
}
