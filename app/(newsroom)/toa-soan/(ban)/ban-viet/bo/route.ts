import { discardPrivateDraft } from '@/modules/drafts/discard'
import { jsonDoor } from '../../../json-door'

const BYTES_MAX = 1_000

export const POST = (request: Request) => jsonDoor(request, BYTES_MAX, discardPrivateDraft)
