import type { Role } from '../viewer'
import type { ActionDoor, ArticleRule, PageDoor } from './door'
import { CORRECTS, EDITOR_DEEDS, SAVES } from './workflow-doors'

const DESK = 'app/(newsroom)/toa-soan/(ban)'
const WRITERS: readonly Role[] = ['contributor', 'reporter', 'editor', 'chief']
const SIGNERS: readonly Role[] = ['editor', 'chief']
const MODERATORS: readonly Role[] = ['moderator', 'editor', 'chief']

/** Who opens a text at the desk at all. */
export const READS_AT_DESK: ArticleRule = {
  roles: { contributor: 'own', reporter: 'any', editor: 'any', chief: 'any' },
  statuses: ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn'],
}

/** The pages of the newsroom. */
export const NEWSROOM_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/[...khac]', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/dang-nhap', reach: 'everyone' },
  { kind: 'page', path: '/toa-soan/phien', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/mau', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/mau/ban-doc', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/bai', reach: WRITERS },
  { kind: 'page', path: '/toa-soan/bai/moi', reach: WRITERS },
  { kind: 'page', path: '/toa-soan/bai/[id]', reach: WRITERS, onArticle: READS_AT_DESK },
  { kind: 'page', path: '/toa-soan/bai/[id]/go', reach: WRITERS, onArticle: READS_AT_DESK },
  { kind: 'page', path: '/toa-soan/bai/[id]/hen-gio', reach: WRITERS, onArticle: READS_AT_DESK },
  { kind: 'page', path: '/toa-soan/bai/[id]/khoi-phuc', reach: WRITERS, onArticle: READS_AT_DESK },
  { kind: 'route', path: '/toa-soan/tep/word', method: 'POST', reach: WRITERS },
  { kind: 'route', path: '/toa-soan/bai/tim', method: 'GET', reach: WRITERS },
  { kind: 'route', path: '/toa-soan/bai/tra-cuu', method: 'GET', reach: WRITERS },
  { kind: 'route', path: '/toa-soan/ban-viet', method: 'POST', reach: WRITERS, onArticle: READS_AT_DESK },
  { kind: 'route', path: '/toa-soan/ban-viet/bo', method: 'POST', reach: WRITERS, onArticle: READS_AT_DESK },
  { kind: 'route', path: '/toa-soan/ban-dan', method: 'POST', reach: WRITERS, onArticle: [...SAVES, CORRECTS] },
  { kind: 'route', path: '/toa-soan/giu-bai', method: 'POST', reach: WRITERS, onArticle: [...SAVES, CORRECTS] },
  { kind: 'route', path: '/toa-soan/giu-bai/tha', method: 'POST', reach: WRITERS, onLease: 'own' },
  { kind: 'page', path: '/toa-soan/mau-doan', reach: WRITERS },
  { kind: 'route', path: '/toa-soan/mau-doan/danh-sach', reach: WRITERS },
  { kind: 'route', path: '/toa-soan/mau-doan/luu', method: 'POST', reach: WRITERS },
  { kind: 'page', path: '/toa-soan/binh-luan', reach: MODERATORS },
  { kind: 'page', path: '/toa-soan/binh-luan/[id]', reach: MODERATORS },
  { kind: 'page', path: '/toa-soan/binh-luan/tu-ngu', reach: ['chief'] },
  { kind: 'page', path: '/toa-soan/nhat-ky', reach: ['auditor', 'admin', 'chief'] },
]

const SIGNS = { editor: 'section-of-others', chief: 'any-of-others' } as const
const HOLDS_BACK = { editor: 'section', chief: 'any' } as const

/** The deeds of the newsroom. */
export const NEWSROOM_ACTIONS: readonly ActionDoor[] = [
  { kind: 'action', file: 'app/(newsroom)/toa-soan/dang-nhap/actions.ts', name: 'signInAction', reach: 'everyone' },
  { kind: 'action', file: `${DESK}/actions.ts`, name: 'signOutAction', reach: 'everyone' },
  { kind: 'action', file: `${DESK}/phien/actions.ts`, name: 'endSessionAction', reach: 'staff', onSession: 'own' },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/actions.ts`,
    name: 'withdrawAction',
    reach: SIGNERS,
    onArticle: { roles: HOLDS_BACK, statuses: ['published'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/actions.ts`,
    name: 'restoreAction',
    reach: SIGNERS,
    onArticle: { roles: SIGNS, statuses: ['withdrawn'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/hen-gio/actions.ts`,
    name: 'schedulePublicationAction',
    reach: SIGNERS,
    onArticle: { roles: SIGNS, statuses: ['draft', 'submitted', 'returned', 'approved', 'scheduled'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/hen-gio/actions.ts`,
    name: 'unschedulePublicationAction',
    reach: SIGNERS,
    onArticle: { roles: HOLDS_BACK, statuses: ['scheduled'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/hen-gio/actions.ts`,
    name: 'scheduleWithdrawalAction',
    reach: SIGNERS,
    onArticle: { roles: HOLDS_BACK, statuses: ['scheduled', 'published'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/hen-gio/actions.ts`,
    name: 'unscheduleWithdrawalAction',
    reach: SIGNERS,
    onArticle: { roles: HOLDS_BACK, statuses: ['scheduled', 'published'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/actions.ts`,
    name: 'saveArticleAction',
    reach: WRITERS,
    onArticleBy: {
      field: 'viec',
      rules: EDITOR_DEEDS,
    },
  },
  { kind: 'action', file: `${DESK}/mau-doan/actions.ts`, name: 'changeSnippetAction', reach: WRITERS },
  { kind: 'action', file: `${DESK}/mau-doan/actions.ts`, name: 'deleteSnippetAction', reach: WRITERS },
  {
    kind: 'action',
    file: `${DESK}/binh-luan/actions.ts`,
    name: 'moderateAction',
    reach: MODERATORS,
    onComment: { moderator: 'any', editor: 'section', chief: 'any' },
  },
  { kind: 'action', file: `${DESK}/binh-luan/actions.ts`, name: 'undoModerationAction', reach: MODERATORS },
  {
    kind: 'action',
    file: `${DESK}/binh-luan/tra-loi-chinh-thuc/actions.ts`,
    name: 'answerOfficiallyAction',
    reach: SIGNERS,
  },
  {
    kind: 'action',
    file: `${DESK}/binh-luan/tra-loi-chinh-thuc/actions.ts`,
    name: 'takeBackOfficialAnswerAction',
    reach: SIGNERS,
  },
  {
    kind: 'action',
    file: `${DESK}/binh-luan/che-thong-tin/actions.ts`,
    name: 'maskCommentAction',
    reach: MODERATORS,
  },
  { kind: 'action', file: `${DESK}/binh-luan/tu-ngu/actions.ts`, name: 'saveTermAction', reach: ['chief'] },
  { kind: 'action', file: `${DESK}/binh-luan/tu-ngu/actions.ts`, name: 'removeTermAction', reach: ['chief'] },
  {
    kind: 'action',
    file: `${DESK}/binh-luan/so-dien-thoai/actions.ts`,
    name: 'revealPhoneAction',
    reach: MODERATORS,
    onComment: { moderator: 'any', editor: 'section', chief: 'any' },
  },
]
