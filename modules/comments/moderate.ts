import { type Result, refuse } from '@/lib/result'
import type { Viewer } from '@/modules/accounts/viewer'

export type ModerateRefusal =
  | 'forbidden'
  | 'not-found'
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: Record<string, string> }

export type Moderated = { id: number; version: number; articleId: number }

/** Input `{ id, version, reason? }`. */
export async function approveComment(
  _viewer: Viewer | null,
  _input: unknown,
): Promise<Result<Moderated, ModerateRefusal>> {
  return refuse('forbidden')
}

/** Input `{ id, version, reason }`: the reason is shown to the writer on the receipt. */
export async function rejectComment(
  _viewer: Viewer | null,
  _input: unknown,
): Promise<Result<Moderated, ModerateRefusal>> {
  return refuse('forbidden')
}
