import type { Role } from '../viewer'
import type { ActionDoor, ArticleRule, PageDoor } from './door'

const LIST = 'app/(newsroom)/toa-soan/(ban)/bai'
const WRITERS: readonly Role[] = ['contributor', 'reporter', 'editor', 'chief']

const actions = (folder: string, ...names: string[]): ActionDoor[] =>
  names.map((name) => ({ kind: 'action', file: `${LIST}/${folder}/actions.ts`, name, reach: WRITERS }))

/** The list of articles: deeds on several at once, and the filters a person keeps. */
export const LIST_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/bai/nhieu', reach: WRITERS },
  { kind: 'page', path: '/toa-soan/bai/bo-loc', reach: WRITERS },
]

/** Each article of a deed on several goes through its own verb, which has rows of its own; filters are their owner's. */
export const LIST_ACTIONS: readonly ActionDoor[] = [
  ...actions('nhieu', 'performBulkAction', 'submitManyAction', 'approveManyAction', 'undoBulkAction'),
  ...actions('bo-loc', 'saveFilterAction', 'renameFilterAction', 'moveFilterAction', 'deleteFilterAction'),
]

const READS: ArticleRule = {
  roles: { contributor: 'own', reporter: 'any', editor: 'any', chief: 'any' },
  statuses: ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn'],
}
const SIGNS = { editor: 'section-of-others', chief: 'any-of-others' } as const

/** The checks of a text and looks at it before readers have it. */
export const CHECK_PAGES: readonly PageDoor[] = [
  { kind: 'page', path: '/toa-soan/bai/[id]/kiem-tra', reach: WRITERS, onArticle: READS },
  { kind: 'page', path: '/toa-soan/bai/[id]/xem-truoc', reach: WRITERS, onArticle: READS },
]

/** Who may change a text may let somebody without an account look at it. */
const SHARES: readonly ArticleRule[] = [
  { roles: { contributor: 'own' }, statuses: ['draft', 'returned'] },
  { roles: { reporter: 'own' }, statuses: ['draft', 'submitted', 'returned', 'approved'] },
  { roles: { editor: 'own-or-section', chief: 'any' }, statuses: ['draft', 'submitted', 'returned', 'approved'] },
  { roles: SIGNS, statuses: ['scheduled', 'published'] },
]

const onArticle = (name: string, reach: readonly Role[], rules: Readonly<Record<string, readonly ArticleRule[]>>) =>
  ({
    kind: 'action',
    file: `${LIST}/[id]/kiem-tra/actions.ts`,
    name,
    reach,
    onArticleBy: { field: 'viec', rules },
  }) satisfies ActionDoor

export const CHECK_ACTIONS: readonly ActionDoor[] = [
  ...actions('[id]/kiem-tra', 'askLinksAction'),
  onArticle('sharePreviewAction', WRITERS, { '': SHARES }),
  onArticle('endPreviewAction', WRITERS, { '': SHARES }),
  onArticle('passChecksAction', WRITERS, {
    'xuat-ban': [{ roles: SIGNS, statuses: ['draft', 'submitted', 'returned', 'approved', 'scheduled'] }],
    duyet: [{ roles: SIGNS, statuses: ['submitted'] }],
  }),
]
