import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { checksum, type StoredPage } from './stored-page'

type Facts = Pick<StoredPage, 'path' | 'contentType' | 'tags' | 'seq' | 'etag' | 'madeAt'> & {
  checksums: [string, string, string]
}

const FACTS = 'facts.json'

/**
 * The pages of one build on disk, one folder a page:
 * `<path>/index.html`, `.gz`, `.br` for a web server to hand out, and `facts.json`, which is written last:
 * a page without it, or whose bytes do not match it, does not exist.
 */
export class PageFiles {
  constructor(readonly directory: string) {}

  private nameOf(path: string) {
    const isFile = /\.[a-z0-9]+$/.test(path)
    return isFile ? join(this.directory, path) : join(this.directory, path, 'index.html')
  }

  private factsName(path: string) {
    return `${this.nameOf(path)}.${FACTS}`
  }

  async read(path: string): Promise<StoredPage | null> {
    try {
      const name = this.nameOf(path)
      const [facts, identity, gzip, brotli] = await Promise.all([
        readFile(this.factsName(path), 'utf8').then((text) => JSON.parse(text) as Facts),
        readFile(name),
        readFile(`${name}.gz`),
        readFile(`${name}.br`),
      ])
      const isWhole = [identity, gzip, brotli].every((bytes, index) => checksum(bytes) === facts.checksums[index])
      if (!isWhole || facts.path !== path) return null
      const { checksums: _, ...rest } = facts
      return { ...rest, identity, gzip, brotli }
    } catch {
      // Absent, torn or unreadable: all mean that the page has to be made again.
      return null
    }
  }

  /** Throws when the folder cannot be written; the caller keeps the page in memory then. */
  async write(page: StoredPage): Promise<void> {
    const name = this.nameOf(page.path)
    await mkdir(dirname(name), { recursive: true })
    const { identity, gzip, brotli, ...facts } = page
    const checksums = [identity, gzip, brotli].map(checksum)
    await replaceFile(name, identity)
    await replaceFile(`${name}.gz`, gzip)
    await replaceFile(`${name}.br`, brotli)
    await replaceFile(this.factsName(page.path), JSON.stringify({ ...facts, checksums }))
  }

  async remove(path: string): Promise<void> {
    const name = this.nameOf(path)
    await Promise.all([this.factsName(path), name, `${name}.gz`, `${name}.br`].map((file) => rm(file, { force: true })))
  }

  async clear(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }

  /** Every page on disk with its facts, for the index that finds pages by tag. Unreadable ones are passed over. */
  async *list(): AsyncGenerator<Pick<StoredPage, 'path' | 'tags' | 'seq' | 'madeAt'>> {
    let names: string[]
    try {
      names = await readdir(this.directory, { recursive: true })
    } catch {
      return
    }
    for (const name of names) {
      if (!name.endsWith(FACTS)) continue
      try {
        const facts = JSON.parse(await readFile(join(this.directory, ...name.split(sep)), 'utf8')) as Facts
        yield { path: facts.path, tags: facts.tags, seq: facts.seq, madeAt: facts.madeAt }
      } catch {
        // Torn by a crash; the page is rebuilt when somebody asks for it.
      }
    }
  }
}

/** Readers of the file see the old bytes or the new ones, never a part. */
export async function replaceFile(name: string, content: Buffer | string): Promise<void> {
  const temporary = `${name}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, name)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}
