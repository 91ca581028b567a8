import type { ARTICLE_STATUSES } from '@/db/schema/articles'
import type { Role, Viewer } from './viewer'

type Status = (typeof ARTICLE_STATUSES)[number]

/** What permissions ask about an article. `createdBy` is null for imported and command-line texts. */
export type ArticleFacts = { status: Status; sectionId: number | null; createdBy: number | null }

/** What permissions ask about the newsroom; `readSettings` has it. */
export type NewsroomFacts = { isOnePersonNewsroom: boolean }

/** Four eyes unless the caller knows better. */
const FOUR_EYES: NewsroomFacts = { isOnePersonNewsroom: false }

const has = (viewer: Viewer | null, ...roles: Role[]): boolean => viewer !== null && roles.includes(viewer.role)

const isOwn = (viewer: Viewer, article: ArticleFacts) => article.createdBy === viewer.id

/** A chief answers for every section, an editor for theirs, nobody else for any. */
const answersFor = (viewer: Viewer, sectionId: number | null): boolean =>
  has(viewer, 'chief') || (has(viewer, 'editor') && sectionId !== null && viewer.sectionIds.includes(sectionId))

/** An article readers see or saw is changed by those who could have published it. */
const wasPublished = (article: ArticleFacts) => article.status === 'published' || article.status === 'withdrawn'

/** What readers see, saw, or will see without anybody reading it once more. */
const isSigned = (article: ArticleFacts) => wasPublished(article) || article.status === 'scheduled'

/** Nobody lets their own words through to readers, unless there is nobody else to ask. */
const maySign = (viewer: Viewer, article: ArticleFacts, newsroom: NewsroomFacts): boolean =>
  answersFor(viewer, article.sectionId) && (newsroom.isOnePersonNewsroom || !isOwn(viewer, article))

/** In its writer's hands: not handed in yet, or given back. */
const isWithWriter = (article: ArticleFacts) => article.status === 'draft' || article.status === 'returned'

/** Every account has a desk; what lies on it depends on the role. */
export const mayEnterNewsroom = (viewer: Viewer | null): viewer is Viewer => viewer !== null

export const mayWrite = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'contributor', 'reporter', 'editor', 'chief')

/** What the whole newsroom puts into its texts is kept by those who sign texts. */
export const mayKeepSharedSnippets = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'editor', 'chief')

/** Snippets of one's own are nobody else's business. */
export const mayChangeSnippet = (viewer: Viewer | null, { ownerId }: { ownerId: number | null }): viewer is Viewer =>
  ownerId === null ? mayKeepSharedSnippets(viewer) : mayWrite(viewer) && viewer.id === ownerId

/** Contributors see their own texts, the staff sees the whole desk. */
export const mayReadAtDesk = (viewer: Viewer | null, article: ArticleFacts): viewer is Viewer =>
  viewer !== null &&
  (has(viewer, 'reporter', 'editor', 'chief') || (has(viewer, 'contributor') && isOwn(viewer, article)))

/**
 * Writers change their own text until it is scheduled or published (an approval ends with that), contributors until
 * they hand it in; editors change what is in their sections. A published or scheduled text is changed by whoever might
 * publish it.
 */
export function mayEdit(viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer {
  if (viewer === null) return false
  if (isSigned(article)) return maySign(viewer, article, newsroom)
  if (answersFor(viewer, article.sectionId)) return true
  if (!mayWrite(viewer) || !isOwn(viewer, article)) return false
  return viewer.role !== 'contributor' || isWithWriter(article)
}

/** Letting somebody without an account look at a text is for those who may change it. */
export const maySharePreview = (viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer =>
  viewer !== null && article.status !== 'withdrawn' && mayEdit(viewer, article, newsroom)

/** Handing in is for the writer, and for the section's editors with a text that nobody here wrote. */
export const maySubmit = (viewer: Viewer | null, article: ArticleFacts): viewer is Viewer =>
  viewer !== null &&
  isWithWriter(article) &&
  ((mayWrite(viewer) && isOwn(viewer, article)) || answersFor(viewer, article.sectionId))

/** Writers take back what nobody has judged yet. */
export const mayTakeBack = (viewer: Viewer | null, article: ArticleFacts): viewer is Viewer =>
  viewer !== null && article.status === 'submitted' && mayWrite(viewer) && isOwn(viewer, article)

/** Giving a text back to its writer: one's own is taken back instead. */
export const mayReturn = (viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer =>
  viewer !== null &&
  (article.status === 'submitted' || article.status === 'approved') &&
  maySign(viewer, article, newsroom)

export const mayApprove = (viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer =>
  viewer !== null && article.status === 'submitted' && maySign(viewer, article, newsroom)

/** Whether a text this person changes stays approved: only where they could approve it themselves. */
export const mayKeepApproval = (viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer =>
  viewer !== null && article.status === 'approved' && maySign(viewer, article, newsroom)

export const mayPublish = (viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer =>
  viewer !== null && !wasPublished(article) && maySign(viewer, article, newsroom)

/** Taking a text down needs no second person: it may be urgent, and the text is kept. */
export const mayWithdraw = (viewer: Viewer | null, article: ArticleFacts): viewer is Viewer =>
  viewer !== null && article.status === 'published' && answersFor(viewer, article.sectionId)

/** Calling a scheduled publication off, giving a text a time to end; as taking it down, it needs no second person. */
export const mayHoldBack = (viewer: Viewer | null, article: ArticleFacts): viewer is Viewer =>
  viewer !== null &&
  (article.status === 'scheduled' || article.status === 'published') &&
  answersFor(viewer, article.sectionId)

/** Keeping old words from readers; as taking a text down, it needs no second person. */
export const mayHideVersion = (viewer: Viewer | null, article: ArticleFacts): viewer is Viewer =>
  viewer !== null && wasPublished(article) && answersFor(viewer, article.sectionId)

export const mayRestore = (viewer: Viewer | null, article: ArticleFacts, newsroom = FOUR_EYES): viewer is Viewer =>
  viewer !== null && article.status === 'withdrawn' && maySign(viewer, article, newsroom)

/** Without an article: may they open the queue at all? */
export const mayModerate = (viewer: Viewer | null, article?: Pick<ArticleFacts, 'sectionId'>): viewer is Viewer =>
  viewer !== null &&
  (has(viewer, 'moderator') || (article ? answersFor(viewer, article.sectionId) : has(viewer, 'editor', 'chief')))

/** An agency's answer stands under its name at once: those who may publish in the section sign it. */
export const mayAnswerOfficially = (
  viewer: Viewer | null,
  article?: Pick<ArticleFacts, 'sectionId'>,
): viewer is Viewer =>
  viewer !== null && (article ? answersFor(viewer, article.sectionId) : has(viewer, 'editor', 'chief'))

/** The list of words decides what readers may not say: that is for whoever answers for every section. */
export const mayKeepWordList = (viewer: Viewer | null): viewer is Viewer => viewer !== null && has(viewer, 'chief')

export const mayUploadMedia = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'reporter', 'editor', 'chief')

/** Whoever writes may look through the pictures and put one into a text. */
export const mayChoosePictures = (viewer: Viewer | null): viewer is Viewer => mayWrite(viewer)

/** What permissions ask about a picture. `isShown`: readers see it in a published text or on a standing page. */
export type PictureFacts = { uploadedBy: number | null; isShown: boolean }

/** A picture readers see is changed by those who answer for what they see; until then also by whoever brought it. */
export const mayChangePicture = (viewer: Viewer | null, picture: PictureFacts): viewer is Viewer =>
  mayUploadMedia(viewer) && (has(viewer, 'editor', 'chief') || (!picture.isShown && picture.uploadedBy === viewer.id))

export const mayManageUsers = (viewer: Viewer | null): viewer is Viewer => viewer !== null && has(viewer, 'admin')

/** Nobody gives themselves a role, shuts themselves out or takes their own second step away: a colleague does. */
export const mayChangeAccount = (viewer: Viewer | null, account: { id: number }): viewer is Viewer =>
  mayManageUsers(viewer) && viewer.id !== account.id

/** Whose password alone must not open the newsroom: those who publish everything, those who hand out accounts. */
export const mustUseSecondFactor = (account: { role: Role } | null): boolean =>
  account !== null && (account.role === 'chief' || account.role === 'admin')

export const mayChangeSettings = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'admin', 'chief')

/** Sections, pen-names and tags: where readers find the texts, and under whose name. */
export const mayArrangeShelves = (viewer: Viewer | null): viewer is Viewer => viewer !== null && has(viewer, 'chief')

/** Standing pages are words to readers: an administrator has no say in them. */
export const mayWriteStandingPages = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'chief')

/** Menus and redirects: the ways to the texts, not the texts. */
export const mayLayOutSite = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'admin', 'chief')

/** Which articles belong to one subject, and what its page says: for those who sign texts. */
export const mayKeepStorylines = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'editor', 'chief')

/** What readers see first: the judgement of those who sign texts. */
export const mayArrangeFront = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'editor', 'chief')

/** Official documents of the office: for those who sign texts. */
export const mayKeepDocuments = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'editor', 'chief')

/** The directory names colleagues to everybody: whoever answers for the words to readers. */
export const mayKeepDirectory = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'chief')

/** What readers find first for some words, and what they looked for in vain. */
export const mayPromoteResults = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'editor', 'chief')

/** How many read by mail and what became of the mails: figures, nobody's address. */
export const mayWatchDigests = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'admin', 'chief')

/** How many browsers of readers hear of what, and what was sent to them. */
export const mayWatchPushes = (viewer: Viewer | null): viewer is Viewer => has(viewer, 'editor', 'chief', 'admin')

/** How disk, database and mail are doing: for those who can do something about it. */
export const mayWatchMachine = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'admin', 'chief')

export const mayReadAudit = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && has(viewer, 'auditor', 'admin', 'chief')
