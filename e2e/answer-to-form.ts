import type { Page, Response } from '@playwright/test'

/** The answer to the next form a page sends; not to its scripts, which keep a text and its lease by posts of their own. */
export const answerToForm = (page: Page): Promise<Response> =>
  page.waitForResponse((answer) => answer.request().headers()['next-action'] !== undefined)
