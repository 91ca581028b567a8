import type { Role } from '../viewer'
import type { ActionDoor, ArticleRule, PageDoor } from './door'

const DESK = 'app/(newsroom)/toa-soan/(ban)'
const WRITERS: readonly Role[] = ['contributor', 'reporter', 'editor', 'chief']
const SIGNERS: readonly Role[] = ['editor', 'chief']

const READS: ArticleRule = {
  roles: { contributor: 'own', reporter: 'any', editor: 'any', chief: 'any' },
  statuses: ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn'],
}
const SIGNS = { editor: 'section-of-others', chief: 'any-of-others' } as const

/** Who changes the words of a text readers do not see; each rule for its states. */
export const SAVES: readonly ArticleRule[] = [
  { roles: { contributor: 'own' }, statuses: ['draft', 'returned'] },
  { roles: { reporter: 'own' }, statuses: ['draft', 'submitted', 'returned', 'approved'] },
  { roles: { editor: 'own-or-section', chief: 'any' }, statuses: ['draft', 'submitted', 'returned', 'approved'] },
  { roles: SIGNS, statuses: ['scheduled', 'withdrawn'] },
]
export const CORRECTS: ArticleRule = { roles: SIGNS, statuses: ['published'] }

/** Buttons of the editor's form that do more than save. Those that save first are refused where saving is. */
export const EDITOR_DEEDS: Readonly<Record<string, readonly ArticleRule[]>> = {
  luu: SAVES,
  'gui-duyet': SAVES,
  duyet: SAVES,
  'tra-lai': SAVES,
  'rut-lai': [{ roles: { contributor: 'own', reporter: 'own', editor: 'own', chief: 'own' }, statuses: ['submitted'] }],
  'cap-nhat': [CORRECTS],
}

/** Pages of a text's way through the newsroom, its versions and what people were told. */
export const WORKFLOW_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/thong-bao', reach: 'staff' },
  { kind: 'page', path: '/toa-soan/bai/[id]/tra-lai', reach: WRITERS, onArticle: READS },
  { kind: 'page', path: '/toa-soan/bai/[id]/lich-su', reach: WRITERS, onArticle: READS },
  { kind: 'page', path: '/toa-soan/bai/[id]/lich-su/[version]', reach: WRITERS, onArticle: READS },
  {
    kind: 'route',
    path: '/toa-soan/bai/[id]/lich-su/[version]/ban-dan/[paste]',
    reach: WRITERS,
    onArticle: [...SAVES, CORRECTS],
  },
]

const NOTES = `${DESK}/bai/[id]/ghi-chu/actions.ts`

/** Their deeds. */
export const WORKFLOW_ACTIONS: readonly ActionDoor[] = [
  { kind: 'action', file: NOTES, name: 'addMarginNoteAction', reach: WRITERS, onArticle: READS },
  { kind: 'action', file: NOTES, name: 'replyToNoteAction', reach: WRITERS },
  { kind: 'action', file: NOTES, name: 'resolveNoteAction', reach: WRITERS },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/ngon-ngu/actions.ts`,
    name: 'setEditionAction',
    reach: WRITERS,
    onArticleBy: { field: 'viec', rules: { '': [...SAVES, CORRECTS] } },
  },
  { kind: 'action', file: `${DESK}/thong-bao/actions.ts`, name: 'openAction', reach: 'staff' },
  { kind: 'action', file: `${DESK}/thong-bao/actions.ts`, name: 'markAllReadAction', reach: 'staff' },
  { kind: 'action', file: `${DESK}/thong-bao/actions.ts`, name: 'setMailAction', reach: 'staff' },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/tra-lai/actions.ts`,
    name: 'returnAction',
    reach: SIGNERS,
    onArticle: { roles: SIGNS, statuses: ['submitted', 'approved'] },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/lich-su/[version]/actions.ts`,
    name: 'restoreVersionAction',
    reach: WRITERS,
    onArticleBy: { field: 'viec', rules: { 'lay-lai': [...SAVES, CORRECTS] } },
  },
  {
    kind: 'action',
    file: `${DESK}/bai/[id]/lich-su/[version]/actions.ts`,
    name: 'hideVersionAction',
    reach: SIGNERS,
    onArticle: { roles: { editor: 'section', chief: 'any' }, statuses: ['published', 'withdrawn'] },
  },
]
