import { accepted } from '@/modules/accounts/testing-people'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'

export const desk = commandLineViewer()

/** A text nobody reads yet, in the first section. */
export const draft = async (headline: string, tags = '') =>
  accepted(await saveDraft(desk, { headline, body: 'Chữ.', sectionId: 1, tags }))

export const published = async (headline: string, tags = '') =>
  accepted(await publishArticle(desk, await draft(headline, tags)))
