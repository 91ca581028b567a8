import { setTimeout as sleep } from 'node:timers/promises'
import { db } from '@/db/client'
import { DeadlineError, withDeadline } from '@/lib/deadline'
import { articleIdInPath } from '@/modules/articles/address'
import { isNowhere } from '@/modules/articles/nowhere'
import { findPublishedPath } from '@/modules/articles/queries'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { finishHtml } from '@/modules/pages/finish-html'
import { followLog, type LogFollower } from '@/modules/pages/follow-log'
import type { PageStore } from '@/modules/pages/page-store'
import { Regeneration, type RenderOutcome } from '@/modules/pages/regeneration'
import { makeStoredPage, type StoredPage } from '@/modules/pages/stored-page'
import type { LogRow } from '@/modules/pages/tag-state'
import type { Inner, Rendered } from './inner'
import { addressOf } from './page-addresses'
import { RedirectTable } from './redirect-table'
import { ARTICLE_TAG, listPriority, renewalPriority } from './renewal-priority'
import { mergeStyleSheets, readStyleSheet } from './style-sheets'
import { tombstoneOf } from './tombstone'

export type Produced =
  | { kind: 'page'; page: StoredPage }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing' }
  /** The database did not answer: nobody knows whether this page exists. */
  | { kind: 'unavailable' }
  | { kind: 'broken' }

const READER_PATIENCE_MILLISECONDS = 3_000
/** What a reader waits longer while the database answers; together less than nginx in front waits for an answer. */
const BUSY_PATIENCE_MILLISECONDS = 5_000
const FAILING_PATIENCE_MILLISECONDS = 60_000
const DATABASE_PATIENCE_MILLISECONDS = 1_000
/** Stands in the queue for the page of an article that has none yet; no address contains a space. */
const FIRST_PAGE = 'first page of article '
const SEQ_TAG = /^seq:(\d+)$/
/** Next's own tags name routes, not content. */
const ROUTE_TAG = /^_N_T_/
/** A site that takes longer answers its readers all the same; it only says later that it is ready. */
const WARM_DEADLINE_MILLISECONDS = 15_000
const WARM_ARTICLES_MAX = 8
const WARM_LINKS_MAX = 40
const INTERNAL_LINK = /<a\b[^>]*\shref="(\/[a-z0-9/.-]*)"/g

/** Makes the readers' pages, keeps them, and makes them again when the log says that they changed. */
export class ReaderPages {
  private readonly making = new Map<string, Promise<Produced>>()
  readonly regeneration = new Regeneration((path) => this.regenerate(path))
  private readonly follower: LogFollower
  readonly redirects = new RedirectTable()
  private isClosed = false
  renderCount = 0
  /** News being taken in and pages of an earlier run being looked at: what they make stale is not queued yet. */
  private takingInCount = 0
  private newsAt = Number.NEGATIVE_INFINITY

  constructor(
    readonly store: PageStore,
    private readonly inner: Inner,
    databaseUrl: string,
    private readonly distDirectory: string,
  ) {
    this.follower = followLog(databaseUrl, () => this.store.state.seq, {
      onRows: (rows) => this.takeIn(() => this.onNews(rows)),
      onBeginning: (seq, tombstones) => this.store.begin(seq, tombstones),
      onRewind: async () => {
        await this.store.forget()
        await this.redirects.load()
      },
    })
  }

  isWithdrawn(path: string): boolean {
    const tombstone = tombstoneOf(path)
    return tombstone !== null && this.store.state.isGone(tombstone)
  }

  isArticleGone(id: number | null): boolean {
    return id !== null && this.store.state.isGone(surfaceTag.article(id))
  }

  /**
   * The state of the log that all stored pages show; null while some are being renewed. A page that fails again and
   * again holds it up for a minute, not for ever.
   */
  get renewedSeq(): number | null {
    const { waitingCount, runningCount, failingCount } = this.regeneration.status
    const isHeldUp = failingCount > 0 && performance.now() - this.newsAt < FAILING_PATIENCE_MILLISECONDS
    return this.takingInCount + waitingCount + runningCount > 0 || isHeldUp ? null : this.store.state.seq
  }

  private async takeIn(work: () => Promise<void>): Promise<void> {
    this.takingInCount += 1
    try {
      await work()
    } finally {
      this.takingInCount -= 1
    }
  }

  /** What the last look at the log found. */
  isDatabaseReachable(): boolean {
    return this.follower.isReachable()
  }

  /** Whether the database answers now; a silent one counts as away. */
  async checkDatabase(): Promise<boolean> {
    const tooLong = new AbortController()
    const answer = await Promise.race([
      this.follower.catchUp(),
      sleep(DATABASE_PATIENCE_MILLISECONDS, false, { signal: tooLong.signal }).catch(() => false),
    ])
    tooLong.abort()
    return answer
  }

  /** Renders a page that is not stored. Whoever asks for the same one meanwhile shares the render. */
  produce(path: string): Promise<Produced> {
    return this.shared(path, () => this.make(path))
  }

  /** A page some stranger asks for: an address that names nothing is known by a look at an index, without a render. */
  lookUp(path: string): Promise<Produced> {
    return this.shared(path, async () => ((await isNowhere(db, path)) ? { kind: 'missing' } : this.make(path)))
  }

  /** The same, unless a reader should not wait so long: less for a database that is away than for a machine that is busy. */
  lookUpInTime(path: string): Promise<Produced> {
    const made = this.lookUp(path)
    return withDeadline(made, READER_PATIENCE_MILLISECONDS - DATABASE_PATIENCE_MILLISECONDS)
      .catch(async (cause: unknown) => {
        if (!(cause instanceof DeadlineError) || !(await this.checkDatabase())) throw cause
        return withDeadline(made, BUSY_PATIENCE_MILLISECONDS)
      })
      .catch(() => ({ kind: 'unavailable' }))
  }

  private shared(path: string, make: () => Promise<Produced>): Promise<Produced> {
    const present = this.making.get(path)
    if (present) return present
    const made = make().finally(() => this.making.delete(path))
    this.making.set(path, made)
    return made
  }

  /** A reader met a stale page: it is served, and made again as soon as possible. */
  refresh(path: string): void {
    this.regeneration.add(path, listPriority(path))
  }

  /** A merged style sheet, kept beside the pages that ask for it so that a web server in front finds it too. */
  async styleSheet(path: string): Promise<StoredPage | null> {
    const found = await this.store.find(path)
    if (found) return found.page
    const sheet = await readStyleSheet(path, this.distDirectory)
    if (sheet) await this.store.keep(sheet)
    return sheet
  }

  /**
   * Fills the store before the process says it is ready: the front page, the lists it names, the newest articles, and
   * the pages given. What else the front page links to waits its turn behind the first readers.
   */
  async warm(also: readonly string[]): Promise<void> {
    await this.follower.catchUp()
    const front = await this.produce('/')
    const links = front.kind === 'page' ? linksIn(front.page) : []
    const newest = new Set(links.filter((path) => articleIdInPath(path) !== null).slice(0, WARM_ARTICLES_MAX))
    const isFirst = (path: string) => newest.has(path) || path.lastIndexOf('/') === 0
    const first = [...links.filter(isFirst), ...also].values()
    // Two at once, as in the queue; not through the queue, which may hold all that went stale while nobody ran.
    const filled = Promise.all([this.fill(first), this.fill(first)])
    await Promise.race([filled, sleep(WARM_DEADLINE_MILLISECONDS, undefined, { ref: false })])
    void this.fillWhenIdle(links.filter((link) => !isFirst(link)))
  }

  /** One at a time and only while nothing waits: in the queue they would grow urgent, before what is published then. */
  private async fillWhenIdle(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await this.regeneration.idle()
      if (this.isClosed) return
      if (!(await this.store.find(path))) this.regeneration.add(path, 4)
    }
  }

  private async fill(paths: Iterable<string>): Promise<void> {
    for (const path of paths) if (!(await this.store.find(path))) await this.produce(path)
  }

  /** Indexes the pages of an earlier run and queues those that went stale meanwhile. */
  async resume(): Promise<void> {
    await this.takeIn(async () => {
      for (const path of await this.store.scan()) this.refresh(path)
    })
  }

  async close(): Promise<void> {
    this.isClosed = true
    this.regeneration.close()
    await this.follower.close()
    await this.redirects.close()
  }

  private async onNews(rows: LogRow[]): Promise<void> {
    this.newsAt = performance.now()
    await this.store.apply(rows)
    this.redirects.follow(rows)
    let isNeighbour = false
    for (const { tag } of rows) {
      const paths = this.store.pathsWith(tag)
      const isArticle = tag.startsWith(ARTICLE_TAG)
      for (const path of paths) this.regeneration.add(path, renewalPriority(tag, path, isNeighbour))
      // A new article has no page yet: its address is looked up in turn. Neighbours that nobody has asked for are left
      // alone.
      if (isArticle && !isNeighbour && paths.size === 0)
        this.regeneration.add(FIRST_PAGE + tag.slice(ARTICLE_TAG.length), 0)
      isNeighbour ||= isArticle
    }
  }

  private async regenerate(path: string): Promise<RenderOutcome> {
    if (path.startsWith(FIRST_PAGE)) return this.addFirstPage(Number(path.slice(FIRST_PAGE.length)))
    if (this.isWithdrawn(path)) return 'settled'
    const present = await this.store.find(path)
    if (present && !present.isStale) return 'settled'
    const made = await this.produce(path)
    switch (made.kind) {
      case 'page':
        // A render that was under way when the news came has read the older state: once more, this time from the start.
        return this.store.peek(path)?.isStale ? 'outdated' : 'kept'
      case 'redirect':
        // Retitled or moved: the old address no longer has a page of its own.
        await this.store.drop(path)
        if (!(await this.store.find(made.location))) this.regeneration.add(made.location, 0)
        return 'settled'
      case 'missing':
        await this.store.drop(path)
        return 'settled'
      default:
        return 'failed'
    }
  }

  private async addFirstPage(articleId: number): Promise<RenderOutcome> {
    const path = await findPublishedPath(db, articleId)
    if (path && !(await this.store.find(path))) this.regeneration.add(path, 0)
    return 'settled'
  }

  private async make(path: string): Promise<Produced> {
    const first = await this.attempt(path)
    if (first.kind !== 'broken') return first
    // A database that went away and came back breaks a render too; only a page that breaks again is at fault itself.
    return (await this.checkDatabase()) ? this.attempt(path) : { kind: 'unavailable' }
  }

  private async attempt(path: string): Promise<Produced> {
    this.renderCount += 1
    let rendered: Rendered
    try {
      rendered = await this.inner.render(path)
    } catch {
      return { kind: 'unavailable' }
    }
    const { status, headers } = rendered
    const location = String(headers.location ?? '')
      .split(',')[0]
      ?.trim()
    if (status >= 300 && status < 400 && location) return { kind: 'redirect', location }
    if (status === 404) return { kind: 'missing' }
    return status === 200 ? { kind: 'page', page: await this.keep(path, rendered) } : { kind: 'broken' }
  }

  private async finish(html: string): Promise<string> {
    const merged = mergeStyleSheets(finishHtml(html))
    if (merged.sheet) await this.styleSheet(merged.sheet)
    return merged.html
  }

  private async keep(path: string, rendered: Rendered): Promise<StoredPage> {
    const contentType = String(rendered.headers['content-type'] ?? 'text/html; charset=utf-8')
    const body = contentType.startsWith('text/html') ? await this.finish(rendered.body.toString()) : rendered.body
    const tags = rendered.tags ?? []
    const seqs = tags.flatMap((tag) => SEQ_TAG.exec(tag)?.[1] ?? []).map(Number)
    // The oldest of the reads decides: a page is as fresh as its stalest part.
    const seq = seqs.length > 0 ? Math.min(...seqs) : this.store.state.seq
    const surfaces = [...new Set(tags)].filter((tag) => !SEQ_TAG.test(tag) && !ROUTE_TAG.test(tag))
    const page = await makeStoredPage({ path, contentType, tags: surfaces, seq, body })
    if (rendered.tags) await this.store.keep(page)
    return page
  }
}

/** The pages a page links to. An address whose answer depends on the request, as search does, must never be stored. */
const linksIn = ({ identity }: StoredPage): string[] => {
  const found = [...identity.toString().matchAll(INTERNAL_LINK)].map(([, path]) => path ?? '/')
  return [...new Set(found)].filter((path) => addressOf(path).kind === 'page').slice(0, WARM_LINKS_MAX)
}
