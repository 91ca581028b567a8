import type { TypedArrangement } from '@/modules/front/arrangement-input'
import type { PinnedArticle } from '@/modules/front/desk-queries'

/** An arrangement somebody made on this machine and has not saved. */
export type KeptFront = {
  /** The version it was begun from. */
  version: number
  typed: TypedArrangement
  /** The articles it pins, with their headlines. */
  pinned: PinnedArticle[]
  /** Last changed, in milliseconds. */
  at: number
  /** On its way to the server when the page was left. */
  isSent: boolean
}

const MILLISECONDS_MAX = 30 * 86_400_000

// A shared machine has several people; each is offered only their own.
const keyOf = (userId: number) => `trang-nhat-dang-xep:${userId}`

export const isSameFront = (one: TypedArrangement, other: TypedArrangement) =>
  JSON.stringify(one) === JSON.stringify(other)

export function keepFront(userId: number, kept: KeptFront): void {
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still warns before the page is left.
  }
}

export function dropKeptFront(userId: number): void {
  try {
    localStorage.removeItem(keyOf(userId))
  } catch {
    // Nothing is kept there either.
  }
}

function readKept(userId: number): KeptFront | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(userId)) ?? 'null') as KeptFront | null
  } catch {
    return null
  }
}

/** What is worth offering beside the arrangement in force; what has been saved meanwhile or is too old is dropped. */
export function keptBeside(
  userId: number,
  { version, stored, now }: { version: number; stored: TypedArrangement; now: number },
): KeptFront | null {
  const kept = readKept(userId)
  if (!kept) return null
  const hasArrived = kept.isSent && version > kept.version
  if (!hasArrived && now - kept.at < MILLISECONDS_MAX && !isSameFront(kept.typed, stored)) return kept
  dropKeptFront(userId)
  return null
}
