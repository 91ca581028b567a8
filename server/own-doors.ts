import type { IncomingMessage, ServerResponse } from 'node:http'
import { AGREE_PATH } from '@/modules/comments/addresses'
import { type DoorRefusal, takeAgreement } from './agreement-door'
import { isOneClick } from './one-click-address'
import { takeOneClick } from './one-click-door'
import { PUSH_DOORS } from './push-doors'
import { takeBeacon, VIEWS_PATH } from './views-door'

type OwnDoor = (request: IncomingMessage, response: ServerResponse) => Promise<DoorRefusal | null>

const OWN_DOORS: Readonly<Record<string, OwnDoor>> = {
  [VIEWS_PATH]: (request, response) => takeBeacon(request, response).then(() => null),
  [AGREE_PATH]: takeAgreement,
  ...PUSH_DOORS,
}

const doorAt = (method: string | undefined, path: string): OwnDoor | undefined =>
  isOneClick(method, path) ? takeOneClick : OWN_DOORS[path]

export const isOwnDoor = (method: string | undefined, path: string): boolean => doorAt(method, path) !== undefined

/**
 * What readers' pages send by themselves or with one press: answered without the application. Resolves to null when it
 * was, and else to what the caller refuses in words; `broken` when the database, or the door itself, is.
 */
export async function throughOwnDoor(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<DoorRefusal | 'broken' | null> {
  if (request.method !== 'POST') return { status: 405, headers: { Allow: 'POST' } }
  try {
    return (await doorAt(request.method, path)?.(request, response)) ?? null
  } catch {
    return 'broken'
  }
}
