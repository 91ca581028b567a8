import { keepPastedOriginal } from '@/modules/drafts/keep-pasted-original'
import { jsonDoor } from '../../json-door'

/** A clipboard whose pictures were left out on the way; the verb keeps its beginning. */
const BYTES_MAX = 2_000_000

export const POST = (request: Request) => jsonDoor(request, BYTES_MAX, keepPastedOriginal)
