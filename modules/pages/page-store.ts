import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PageFiles, replaceFile } from './page-files'
import { PageMemory } from './page-memory'
import { isStorablePath } from './page-path'
import { isOld, type StoredPage } from './stored-page'
import { type LogRow, type SavedTagState, TagState } from './tag-state'

const STATE_FILE = 'tag-state.json'
const MEBIBYTE = 1024 * 1024
export const PAGE_MEMORY_BYTES_MAX = 64 * MEBIBYTE

export type Found = { page: StoredPage; isStale: boolean }

/**
 * The pages readers see: in memory up to a bound, on disk without one, each with the tags and the database state it
 * was made from. A page is handed out stale rather than not at all; only a withdrawal removes one.
 */
export class PageStore {
  private readonly memory: PageMemory
  private readonly files: PageFiles
  private readonly stateFile: string
  private readonly pathsOfTag = new Map<string, Set<string>>()
  private saving: Promise<void> = Promise.resolve()
  state: TagState

  /** `directory` holds one folder a build, since a page is only as good as the style sheets of its own build. */
  constructor(directory: string, buildId: string, memoryBytesMax = PAGE_MEMORY_BYTES_MAX) {
    this.memory = new PageMemory(memoryBytesMax)
    this.files = new PageFiles(join(directory, buildId))
    this.stateFile = join(directory, STATE_FILE)
    this.state = loadState(this.stateFile)
    try {
      mkdirSync(directory, { recursive: true })
    } catch {
      // Pages then live in memory only.
    }
  }

  /** A page in memory: the path that most requests take, without a promise. */
  peek(path: string): Found | null {
    const page = this.memory.get(path)
    return page ? { page, isStale: this.isStale(page) } : null
  }

  /** A page in memory or on disk; a torn or edited file counts as absent. */
  async find(path: string): Promise<Found | null> {
    if (!isStorablePath(path)) return null
    const inMemory = this.peek(path)
    if (inMemory) return inMemory
    const page = await this.files.read(path)
    if (!page) return null
    this.memory.set(page)
    this.index(page)
    return { page, isStale: this.isStale(page) }
  }

  /** Keeps a page, unless a newer one is there or it was withdrawn meanwhile. A full or read-only disk costs durability, never the page. */
  async keep(page: StoredPage): Promise<void> {
    if (!isStorablePath(page.path) || page.tags.some((tag) => this.state.isGone(tag))) return
    const present = this.memory.get(page.path)
    if (present && present.seq > page.seq) return
    this.memory.set(page)
    this.index(page)
    await this.files.write(page).catch(() => {})
    // Withdrawn while its files were being written: the removal may have passed before the last of them.
    if (page.tags.some((tag) => this.state.isGone(tag))) await this.drop(page.path)
  }

  async drop(path: string): Promise<void> {
    this.memory.delete(path)
    await this.files.remove(path).catch(() => {})
  }

  /** Paths known to show a surface. Complete once `scan` has finished. */
  pathsWith(tag: string): ReadonlySet<string> {
    return this.pathsOfTag.get(tag) ?? new Set()
  }

  /**
   * Takes in news of the log: withdrawn pages leave memory and disk before this resolves. A withdrawal is on disk before
   * the first reader is told of it, or a kill in between could show the text again.
   */
  async apply(rows: readonly LogRow[]): Promise<void> {
    if (rows.length === 0) return
    if (rows.some(({ kind }) => kind === 'gone')) await this.saveState(this.state.after(rows))
    this.state.apply(rows)
    const withdrawn = rows.filter((row) => this.state.isGone(row.tag)).flatMap((row) => [...this.pathsWith(row.tag)])
    await Promise.all(withdrawn.map((path) => this.drop(path)))
    await this.saveState()
  }

  /** Joins the log at its end, knowing only what was withdrawn before. */
  async begin(seq: number, tombstones: readonly LogRow[]): Promise<void> {
    this.state.beginAt(seq, tombstones)
    await this.saveState()
  }

  /** Indexes what an earlier process left on disk; returns the stale paths it met. */
  async scan(): Promise<string[]> {
    const stale: string[] = []
    for await (const facts of this.files.list()) {
      this.index(facts)
      if (facts.tags.some((tag) => this.state.isGone(tag))) await this.drop(facts.path)
      else if (this.isStale(facts)) stale.push(facts.path)
    }
    return stale
  }

  /** Drops every page and all knowledge of the log: they describe a database that is no longer the one in use. */
  async forget(): Promise<void> {
    this.state = new TagState()
    this.memory.clear()
    this.pathsOfTag.clear()
    await this.files.clear().catch(() => {})
    await this.saveState()
  }

  get size() {
    return this.memory.size
  }

  private isStale(page: Pick<StoredPage, 'tags' | 'seq' | 'madeAt'>) {
    return this.state.isStale(page.tags, page.seq) || isOld(page)
  }

  private index(page: Pick<StoredPage, 'path' | 'tags'>) {
    for (const tag of page.tags) {
      const paths = this.pathsOfTag.get(tag)
      if (paths) paths.add(page.path)
      else this.pathsOfTag.set(tag, new Set([page.path]))
    }
  }

  private saveState(state = this.state): Promise<void> {
    // One writer at a time, or an older state could replace a newer one.
    this.saving = this.saving.then(() => replaceFile(this.stateFile, JSON.stringify(state))).catch(() => {})
    return this.saving
  }
}

function loadState(file: string): TagState {
  try {
    return TagState.fromJson(JSON.parse(readFileSync(file, 'utf8')) as SavedTagState)
  } catch {
    return new TagState()
  }
}
