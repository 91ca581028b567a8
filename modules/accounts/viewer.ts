import type { ROLES } from '@/db/schema/accounts'
import type { InterfaceLanguage } from '@/lib/interface-language'

export type Role = (typeof ROLES)[number]

/**
 * Who is asking, as the database knows them at this request. `sectionIds` are the sections an editor answers for.
 * `language`: what the newsroom speaks to them; null and undefined until they choose.
 */
export type Viewer = {
  id: number
  name: string
  email: string
  role: Role
  sectionIds: number[]
  language?: InterfaceLanguage | null
}

/** No row of `users` has this id: identities start at 1. */
const COMMAND_LINE_ID = 0

/**
 * The operator at a terminal of the server. They could write to the tables anyway; going through the verbs keeps the
 * revisions, the audit log and the readers' pages true.
 */
export function commandLineViewer(role: Role = 'chief'): Viewer {
  return { id: COMMAND_LINE_ID, name: 'Dòng lệnh', email: '', role, sectionIds: [] }
}

/** Who did something, as far as rows and the log are concerned. */
export type Actor = Pick<Viewer, 'id'>

/** Whoever a row names, doing now what they asked for earlier; null is the command line. */
export const actorOf = (accountId: number | null): Actor => ({ id: accountId ?? COMMAND_LINE_ID })

/** The id that rows name: null for the command line, which is no account. */
export function accountIdOf(viewer: Actor): number | null {
  return viewer.id === COMMAND_LINE_ID ? null : viewer.id
}
