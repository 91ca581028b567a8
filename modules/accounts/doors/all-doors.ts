import { ACCOUNT_ACTIONS, ACCOUNT_PAGES, GATE_ACTIONS, GATE_PAGES } from './account-doors'
import { CHECK_ACTIONS, CHECK_PAGES, LIST_ACTIONS, LIST_PAGES } from './desk-doors'
import type { Door } from './door'
import { MEDIA_ACTIONS, MEDIA_PAGES } from './media-doors'
import { NEWSROOM_ACTIONS, NEWSROOM_PAGES } from './newsroom-doors'
import { READER_DOORS, SERVER_DOORS } from './reader-doors'
import { SITE_ACTIONS, SITE_PAGES } from './site-doors'
import { WORKFLOW_ACTIONS, WORKFLOW_PAGES } from './workflow-doors'

/**
 * The policy table: every door of the product and who may pass it. Whatever is not in it is shut: a test reads the
 * build's own lists of pages, route handlers and server actions and fails when one of them has no row here, then walks
 * every row over HTTP as everybody who may not. The verbs decide by `permissions.ts`; this table says it a second time,
 * in other words, so that a slip in either shows.
 */
export const DOORS: readonly Door[] = [
  ...READER_DOORS,
  ...SERVER_DOORS,
  ...GATE_PAGES,
  ...GATE_ACTIONS,
  ...ACCOUNT_PAGES,
  ...ACCOUNT_ACTIONS,
  ...NEWSROOM_PAGES,
  ...NEWSROOM_ACTIONS,
  ...LIST_PAGES,
  ...LIST_ACTIONS,
  ...CHECK_PAGES,
  ...CHECK_ACTIONS,
  ...WORKFLOW_PAGES,
  ...WORKFLOW_ACTIONS,
  ...MEDIA_PAGES,
  ...MEDIA_ACTIONS,
  ...SITE_PAGES,
  ...SITE_ACTIONS,
]
