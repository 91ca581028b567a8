import { env } from '@/lib/env'
import { LocalStore } from './local-store'
import type { ObjectStore, StoredObject } from './object-store'
import { S3Store } from './s3-store'

const PUBLIC = 'media/'

/**
 * An S3 store with this machine's own copies of what readers may see, because readers' files are handed out from disk.
 * A copy may be missing at any time (another machine kept the object): it is fetched when somebody asks.
 */
export class MirroredStore implements ObjectStore {
  constructor(
    private readonly remote: ObjectStore,
    private readonly copies: ObjectStore,
  ) {}

  async put(name: string, bytes: Uint8Array, mimeType: string): Promise<void> {
    await this.remote.put(name, bytes, mimeType)
    if (name.startsWith(PUBLIC)) await this.copies.put(name, bytes, mimeType)
  }

  async get(name: string): Promise<Uint8Array | null> {
    if (!name.startsWith(PUBLIC)) return this.remote.get(name)
    const copy = await this.copies.get(name)
    if (copy) return copy
    const bytes = await this.remote.get(name)
    if (bytes) await this.copies.put(name, bytes, '')
    return bytes
  }

  async delete(name: string): Promise<void> {
    await this.remote.delete(name)
    await this.copies.delete(name)
  }

  /** What lies in either place; an object that lies in both comes twice. */
  async *list(prefix: string): AsyncIterable<StoredObject> {
    yield* this.remote.list(prefix)
    yield* this.copies.list(prefix)
  }
}

let kept: { key: string; store: ObjectStore } | null = null

/** The store this installation is set up for. */
export function mediaStore(): ObjectStore {
  const key = JSON.stringify([env.dataDir, env.s3])
  if (kept?.key === key) return kept.store
  const local = new LocalStore(env.dataDir)
  const store = env.s3 ? new MirroredStore(new S3Store(env.s3), local) : local
  kept = { key, store }
  return store
}
