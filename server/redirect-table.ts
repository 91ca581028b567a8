import { db } from '@/db/client'
import { withDeadline } from '@/lib/deadline'
import { findPublishedPath } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import type { LogRow } from '@/modules/pages/tag-state'
import { countHits, type Hits } from '@/modules/redirects/count-hits'
import { listRedirectsAfter, type StoredRedirect } from '@/modules/redirects/queries'
import { keysToTry } from '@/modules/redirects/redirect-key'

const ROWS_A_READ_MAX = 5_000
const RETRY_MILLISECONDS = 1_000
const FLUSH_MILLISECONDS = 30_000
const LOOKUP_DEADLINE_MILLISECONDS = 3_000
/** Articles whose present address is remembered until the log says that something about it changed. */
const KNOWN_PATHS_MAX = 2_000
const ARTICLE_TAG = surfaceTag.article(0).slice(0, -1)

/** `articleId` null: the address is known. */
export type LeadsTo = {
  id: number
  fromPath: string
  path: string
  articleId: number | null
  /** A deed of the newsroom moved the page: what is still stored under the old address is about to go. */
  isMoved: boolean
}

/**
 * The addresses that lead on, all of them in memory: an unknown address costs a look into a map, and nothing is
 * written while a reader waits. Read again whenever the log names the table; hits are added up twice a minute.
 */
export class RedirectTable {
  private rows: ReadonlyMap<string, LeadsTo> = new Map()
  /** Paths under which a question decides, so that the many questions of others are not looked at. */
  private asked: ReadonlySet<string> = new Set()
  private hits = new Map<number, Hits>()
  private readonly paths = new Map<number, string | null>()
  private reading: Promise<void> | null = null
  private isOutdated = false
  private isClosed = false
  private readonly timer = setInterval(() => void this.flush(), FLUSH_MILLISECONDS)

  constructor() {
    this.timer.unref()
  }

  get size() {
    return this.rows.size
  }

  /** Where an address leads; null for nearly every request. `path` as sent, `search` with its question mark or empty. */
  find(path: string, search: string): LeadsTo | null {
    if (this.rows.size === 0) return null
    for (const key of keysToTry(path, search)) {
      const row = this.rows.get(key)
      if (row) return row
    }
    return null
  }

  /** Whether a question could name another page at an address that has a page of its own. */
  asksAt(path: string): boolean {
    return this.asked.has(path)
  }

  /** Whether the first part of an address is a section's former name. */
  isFormerShelf(path: string): boolean {
    const end = path.indexOf('/', 1)
    return end !== -1 && (this.rows.get(path.slice(0, end))?.isMoved ?? false)
  }

  /** The present address a row leads to; null when its article cannot be read any more. Throws when nobody knows. */
  async addressOf({ articleId, path }: LeadsTo): Promise<string | null> {
    if (articleId === null) return path
    const known = this.paths.get(articleId)
    if (known !== undefined) return known
    const found = await withDeadline(findPublishedPath(db, articleId), LOOKUP_DEADLINE_MILLISECONDS)
    if (this.paths.size >= KNOWN_PATHS_MAX) this.paths.clear()
    this.paths.set(articleId, found)
    return found
  }

  count({ id }: LeadsTo): void {
    this.hits.set(id, { count: (this.hits.get(id)?.count ?? 0) + 1, lastAt: new Date() })
  }

  /** Takes in news of the log: the table may have changed, or the address of an article it names. */
  follow(rows: readonly LogRow[]): void {
    for (const { tag } of rows) {
      if (tag === surfaceTag.redirects) void this.load()
      if (tag === surfaceTag.sectionAddresses) this.paths.clear()
      if (tag.startsWith(ARTICLE_TAG)) this.paths.delete(Number(tag.slice(ARTICLE_TAG.length)))
    }
  }

  /** Reads the table. Never rejects: with the database away the old table serves, and is read when it is back. */
  load(): Promise<void> {
    this.isOutdated = true
    this.reading ??= this.readUntilCurrent().finally(() => {
      this.reading = null
    })
    return this.reading
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearInterval(this.timer)
    await this.flush()
  }

  private async readUntilCurrent(): Promise<void> {
    while (this.isOutdated && !this.isClosed) {
      this.isOutdated = false
      try {
        await this.read()
      } catch {
        this.isOutdated = true
        setTimeout(() => void this.load(), RETRY_MILLISECONDS).unref()
        return
      }
    }
  }

  private async read(): Promise<void> {
    const rows = new Map<string, LeadsTo>()
    const asked = new Set<string>()
    let afterId = 0
    for (;;) {
      const found = await listRedirectsAfter(db, afterId, ROWS_A_READ_MAX)
      for (const row of found) {
        rows.set(row.fromPath, leadsTo(row))
        const question = row.fromPath.indexOf('?')
        if (question !== -1) asked.add(row.fromPath.slice(0, question))
      }
      if (found.length < ROWS_A_READ_MAX) break
      afterId = found.at(-1)?.id ?? afterId
    }
    this.rows = rows
    this.asked = asked
    this.paths.clear()
  }

  private async flush(): Promise<void> {
    if (this.hits.size === 0) return
    const counted = this.hits
    this.hits = new Map()
    try {
      await withDeadline(countHits(db, counted), LOOKUP_DEADLINE_MILLISECONDS)
    } catch {
      // Counted again with the next; a few may be counted twice or lost with the process, and nobody pays by them.
      for (const [id, { count, lastAt }] of counted) {
        const since = this.hits.get(id)
        this.hits.set(id, { count: (since?.count ?? 0) + count, lastAt: since?.lastAt ?? lastAt })
      }
    }
  }
}

const leadsTo = ({ id, fromPath, toPath, toArticleId, kind }: StoredRedirect): LeadsTo => ({
  id,
  fromPath,
  path: toPath,
  articleId: toArticleId,
  isMoved: kind === 'renamed' || kind === 'merged',
})
