import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { checksum, isPacked, makeStoredPage, type StoredPage } from './stored-page'

type Facts = Pick<StoredPage, 'path' | 'contentType' | 'tags' | 'seq' | 'etag' | 'madeAt'> & {
  checksums: [string, string, string]
}

/** What is being written, and what stood there before: after a kill in between, the bytes tell which of them is true. */
type FactsFile = Facts & { before?: Facts }

const FACTS = 'facts.json'

/**
 * The pages of one build on disk, one folder a page:
 * `<path>/index.html`, `.gz`, `.br` for a web server to hand out, and `facts.json`. While a page is replaced the facts
 * know the old bytes as well as the new ones; a page whose bytes match neither does not exist.
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
      const [known, identity] = await Promise.all([this.facts(path), readFile(name)])
      const sum = checksum(identity)
      const facts = [known, known?.before].find((each) => each?.path === path && each.checksums[0] === sum)
      if (!facts) return null
      const { checksums, before: _, ...rest }: FactsFile = facts
      if (isPacked(rest)) return { ...rest, identity, gzip: identity, brotli: identity }
      const [gzip, brotli] = await Promise.all([
        readOrNull(`${name}.gz`, checksums[1]),
        readOrNull(`${name}.br`, checksums[2]),
      ])
      if (gzip && brotli) return { ...rest, identity, gzip, brotli }
      // The words are whole; what they pack into can be made again.
      return { ...(await makeStoredPage({ ...rest, body: identity })), madeAt: rest.madeAt }
    } catch {
      // Absent, torn or unreadable: all mean that the page has to be made again.
      return null
    }
  }

  /** Throws when the folder cannot be written; the caller keeps the page in memory then. */
  async write(page: StoredPage): Promise<void> {
    const name = this.nameOf(page.path)
    await mkdir(dirname(name), { recursive: true })
    const { identity, gzip, brotli, ...rest } = page
    const facts: Facts = { ...rest, checksums: [checksum(identity), checksum(gzip), checksum(brotli)] }
    const before = await this.standing(page.path)
    if (before) await replaceFile(this.factsName(page.path), JSON.stringify({ ...facts, before }))
    await replaceFile(name, identity)
    if (!isPacked(page)) {
      await replaceFile(`${name}.gz`, gzip)
      await replaceFile(`${name}.br`, brotli)
    }
    await replaceFile(this.factsName(page.path), JSON.stringify(facts))
  }

  /** The facts of the bytes that are there now; null when there are none, or none that fit. */
  private async standing(path: string): Promise<Facts | null> {
    const present = await this.read(path)
    if (!present) return null
    const { identity, gzip, brotli, ...rest } = present
    return { ...rest, checksums: [checksum(identity), checksum(gzip), checksum(brotli)] }
  }

  private async facts(path: string): Promise<FactsFile | null> {
    return readFile(this.factsName(path), 'utf8').then((text) => JSON.parse(text) as FactsFile)
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
        const facts = JSON.parse(await readFile(join(this.directory, ...name.split(sep)), 'utf8')) as FactsFile
        const { path, tags, seq, madeAt } = facts.before ?? facts
        yield { path, tags, seq, madeAt }
      } catch {
        // Torn by a crash; the page is rebuilt when somebody asks for it.
      }
    }
  }
}

async function readOrNull(name: string, sum: string): Promise<Buffer | null> {
  const bytes = await readFile(name).catch(() => null)
  return bytes && checksum(bytes) === sum ? bytes : null
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
