import { discardPrivateDraft } from '@/modules/drafts/discard'
import { attachPastedOriginals } from '@/modules/drafts/keep-pasted-original'
import { throughDoor } from '../../door'

/** The private text a form came from is in the article or standing page now: it is no longer offered. Fields `phien` and `lan`. */
export async function forgetDraft(
  form: FormData,
  started: { id: number | null; version: number | null },
  isPage = false,
): Promise<void> {
  const session = form.get('phien')
  const sequence = Number(form.get('lan'))
  if (typeof session !== 'string' || !(sequence > 0)) return
  // If it fails, the text is offered once more and says the same as the article.
  const subject = isPage ? { pageId: started.id, isPage } : { articleId: started.id }
  const target = { session, ...subject, baseVersion: started.version, sequence }
  await throughDoor((viewer) => discardPrivateDraft(viewer, target))
}

/** The article has been saved from a page: what was pasted there went into this version. Field `phien`. */
export async function tellWhatWasPasted(form: FormData, saved: { id: number; version: number }): Promise<void> {
  const session = form.get('phien')
  if (typeof session !== 'string') return
  // Kept for support only: when it fails, nobody has to know.
  const target = { session, articleId: saved.id, version: saved.version }
  await throughDoor((viewer) => attachPastedOriginals(viewer, target))
}
