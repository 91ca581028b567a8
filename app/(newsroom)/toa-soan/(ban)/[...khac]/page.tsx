import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { deskPage, PAGE_REFUSALS } from '../desk-page'

/** Any other address below the newsroom: a 404 with its words in the document. */
export default async function UnknownPage() {
  return deskPage(mayEnterNewsroom, async () => PAGE_REFUSALS.notFound)
}
