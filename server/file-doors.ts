import { BODY_BYTES_MAX } from './request-body'

/** Doors of the newsroom that take a whole file stand below one address, so that everything in between knows them. */
const FILE_DOOR = /^\/toa-soan\/tep\//

/** A file of 20 MB, and what is sent around it. */
const FILE_BODY_BYTES_MAX = 21 * 1024 * 1024
/** A document or a picture takes a few seconds to read; a machine under load several times that. */
const FILE_DEADLINE_MILLISECONDS = 60_000
/** Each is held in memory while it arrives and while it is worked on. */
const FILES_AT_ONCE_MAX = 4

export type BodyLimits = { bytesMax: number; deadlineMilliseconds?: number }

/** How much may be sent to an address, and how long its answer may take if not the usual time. */
export const limitsAt = (path: string): BodyLimits =>
  FILE_DOOR.test(path)
    ? { bytesMax: FILE_BODY_BYTES_MAX, deadlineMilliseconds: FILE_DEADLINE_MILLISECONDS }
    : { bytesMax: BODY_BYTES_MAX }

let taken = 0

/** Does `work` for a request to `path`; `full` instead when as many files are under way as the machine can hold. */
export async function withinPlaces(path: string, work: () => Promise<void>, full: () => Promise<void>): Promise<void> {
  if (!FILE_DOOR.test(path)) return work()
  if (taken >= FILES_AT_ONCE_MAX) return full()
  taken += 1
  try {
    await work()
  } finally {
    taken -= 1
  }
}
