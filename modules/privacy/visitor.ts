import { createHmac } from 'node:crypto'

/** Ninety-six bits: no two visitors of a day share them, and they fit a short column. */
const NAME_LENGTH = 16
const USER_AGENT_LENGTH_MAX = 512

export type Sender = { address: string; userAgent: string }

/**
 * A name for a visitor that holds for one day. The whole address goes in, so that two people of one street are two;
 * without the salt, which is gone the next day, the name leads back to nobody. `about` makes it a name for one matter
 * only: what somebody does about two of them cannot be laid side by side.
 */
export function visitorOf(salt: string, { address, userAgent }: Sender, about = ''): string {
  return createHmac('sha256', salt)
    .update(`${address}\n${userAgent.slice(0, USER_AGENT_LENGTH_MAX)}${about && `\0${about}`}`)
    .digest('base64url')
    .slice(0, NAME_LENGTH)
}
