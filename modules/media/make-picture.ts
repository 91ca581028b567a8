import { sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import type { Tx } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { PICTURE_BYTES_MAX, pictureKindOf } from './picture-kind'
import type { FileRefusal } from './picture-refusals'
import { MIDDLE, type PictureShape } from './picture-shape'
import { pictureWorkshop, WorkshopAccident, WorkshopBusy } from './picture-workshop'
import type { MadePicture } from './render-picture'

/** The disk is full, or the store cannot be reached; the transaction it was thrown in is taken back. */
export class StoreAway extends Error {}

/** What can be said of a file before it is decoded. */
export function fileProblem(bytes: Uint8Array): FileRefusal | null {
  if (bytes.byteLength === 0) return 'empty-file'
  if (bytes.byteLength > PICTURE_BYTES_MAX) return 'too-big'
  return pictureKindOf(bytes) ? null : 'wrong-kind'
}

/** Every size and format of a picture, made in the workshop. */
export async function makePicture(
  source: Uint8Array,
  shape: PictureShape,
  focal = MIDDLE,
): Promise<Result<MadePicture, FileRefusal>> {
  return inWorkshop(async () => {
    const answer = await pictureWorkshop().render(source, shape, focal)
    return 'made' in answer ? accept(answer.made) : refuse(answer.problem)
  })
}

/** A picture as it was taken, turned upright, at most so wide: what it is cut on. */
export function uprightPicture(source: Uint8Array, widthPixelsMax: number): Promise<Result<Uint8Array, FileRefusal>> {
  return inWorkshop(async () => {
    const bytes = await pictureWorkshop().upright(source, widthPixelsMax)
    return bytes ? accept(bytes) : refuse('unreadable')
  })
}

async function inWorkshop<Value>(work: () => Promise<Result<Value, FileRefusal>>): Promise<Result<Value, FileRefusal>> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof WorkshopBusy) return refuse('busy')
    if (cause instanceof WorkshopAccident) return refuse('unreadable')
    throw cause
  }
}

/**
 * Writes files of the store inside the transaction of their row, before anything else in it. While the lock is held, the
 * sweeper removes nothing: a file that gets its row now cannot be taken for one that nobody knows.
 */
export async function writeFiles<Value>(tx: Tx, work: () => Promise<Value>): Promise<Value> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${ADVISORY_LOCK.mediaFiles})`)
  try {
    return await work()
  } catch (cause) {
    throw new StoreAway('kho ảnh không nhận tệp', { cause })
  }
}

/** The answer of `work`, or a refusal when the store was away. */
export async function unlessStoreAway<Value, Refusal>(
  work: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | 'store-away'>> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof StoreAway)) throw cause
    console.error(cause)
    return refuse('store-away')
  }
}
