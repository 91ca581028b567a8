import { saveSnippet } from '@/modules/snippets/save-snippet'
import { jsonDoor } from '../../../json-door'

/** Marks and links of every word of the longest snippet. */
const BYTES_MAX = 500_000

export const POST = (request: Request) => jsonDoor(request, BYTES_MAX, saveSnippet)
