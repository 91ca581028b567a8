import { DRAFT_UNITS_MAX } from '@/modules/drafts/draft-input'
import { keepPrivateDraft } from '@/modules/drafts/keep'
import { jsonDoor } from '../../json-door'

/** A Vietnamese letter is up to three bytes. */
const BYTES_MAX = DRAFT_UNITS_MAX * 3

export const POST = (request: Request) => jsonDoor(request, BYTES_MAX, keepPrivateDraft)
