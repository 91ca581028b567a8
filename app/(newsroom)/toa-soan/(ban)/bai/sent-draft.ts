import { discardPrivateDraft } from '@/modules/drafts/discard'
import { throughDoor } from '../../door'

/** The private text a form came from is in the article now: it is no longer offered. Fields `phien` and `lan`. */
export async function forgetDraft(
  form: FormData,
  started: { id: number | null; version: number | null },
): Promise<void> {
  const session = form.get('phien')
  const sequence = Number(form.get('lan'))
  if (typeof session !== 'string' || !(sequence > 0)) return
  // If it fails, the text is offered once more and says the same as the article.
  const target = { session, articleId: started.id, baseVersion: started.version, sequence }
  await throughDoor((viewer) => discardPrivateDraft(viewer, target))
}
