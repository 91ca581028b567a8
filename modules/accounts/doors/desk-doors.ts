import type { Role } from '../viewer'
import type { ActionDoor, PageDoor } from './door'

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
