/** An object of the store: `media/…` is handed out to everybody, `originals/…` to nobody outside the newsroom. */
export type StoredObject = { name: string; sizeBytes: number; changedAt: Date }

/**
 * Where pictures and files are kept: named objects, whole or not there. Names are ours: lower-case letters, digits,
 * `-`, `.` and `/`. A store that cannot be reached throws; an object that is not there is null, or already deleted.
 */
export type ObjectStore = {
  /** Keeps the bytes under the name, in place of what was there. Whole when it resolves, also after a power cut. */
  put(name: string, bytes: Uint8Array, mimeType: string): Promise<void>
  get(name: string): Promise<Uint8Array | null>
  delete(name: string): Promise<void>
  /** Every object whose name starts with the prefix, in no promised order. */
  list(prefix: string): AsyncIterable<StoredObject>
}

const OBJECT_NAME = /^(?:media|originals)(?:\/[a-z0-9][a-z0-9.-]{0,150}){1,5}$/

/** Throws for a name that could mean a place outside the store. */
export function checkedName(name: string): string {
  if (OBJECT_NAME.test(name) && !name.includes('..')) return name
  throw new Error(`không phải tên trong kho: ${JSON.stringify(name).slice(0, 200)}`)
}
