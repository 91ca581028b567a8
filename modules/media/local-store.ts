import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { checkedName, type ObjectStore, type StoredObject } from './object-store'

const isMissing = (cause: unknown) => (cause as NodeJS.ErrnoException).code === 'ENOENT'

/** Objects as files below a folder: `media/2026/ab-480.avif` is that file there, which nginx hands out by itself. */
export class LocalStore implements ObjectStore {
  private readonly root: string

  constructor(root: string) {
    this.root = resolve(/* turbopackIgnore: true */ root)
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(name)
    await mkdir(dirname(path), { recursive: true })
    // A reader never meets half a picture, and two processes may keep the same one: each renames a file of its own.
    const draft = `${path}.${randomUUID()}.tmp`
    try {
      const file = await open(draft, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
    } catch (cause) {
      await rm(draft, { force: true }).catch(() => {})
      throw cause
    }
  }

  async get(name: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.pathOf(name))
    } catch (cause) {
      if (isMissing(cause)) return null
      throw cause
    }
  }

  async delete(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true })
  }

  /** Unfinished files of a crash (`.tmp`) are listed too, so that they can be cleared away. */
  async *list(prefix: string): AsyncIterable<StoredObject> {
    const [folder = ''] = /^[^/]*(?=\/)/.exec(prefix) ?? [prefix]
    for await (const object of this.walk(join(this.root, folder))) if (object.name.startsWith(prefix)) yield object
  }

  private async *walk(folder: string): AsyncIterable<StoredObject> {
    let entries: Awaited<ReturnType<typeof opendir>>
    try {
      entries = await opendir(folder)
    } catch (cause) {
      if (isMissing(cause)) return
      throw cause
    }
    for await (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) yield* this.walk(path)
      if (!entry.isFile()) continue
      // Somebody may have deleted it since the folder was read.
      const facts = await stat(path).catch(() => null)
      if (!facts) continue
      const name = relative(this.root, path).split(sep).join('/')
      yield { name, sizeBytes: facts.size, changedAt: facts.mtime }
    }
  }

  private pathOf(name: string): string {
    return join(this.root, checkedName(name))
  }
}
