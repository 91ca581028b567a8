import { randomUUID } from 'node:crypto'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles, revisions } from '@/db/schema/articles'
import { privateDrafts } from '@/db/schema/writing'
import type { Viewer } from '@/modules/accounts/viewer'
import type { Block } from '@/modules/articles/block-types'
import { paragraph } from '@/modules/articles/plain-blocks'
import { findRevisionText } from '@/modules/articles/revision-text'
import { saveDraft } from '@/modules/articles/save-draft'
import { settled, threeWay } from '@/modules/articles/three-way'
import { listPrivateDrafts } from '@/modules/drafts/desk-queries'
import { discardPrivateDraft } from '@/modules/drafts/discard'
import { keepPrivateDraft } from '@/modules/drafts/keep'
import { EMPTY_ARTICLE, type TypedArticle } from '../../article-answer'
import { COPY_AFTER_MILLISECONDS, DraftKeeper, type KeptDraft } from './draft-keeper'
import { TestClock } from './testing-clock'

/** Two people, one article, and a line that delays, reorders and loses what is sent. Real verbs, real tables. */
const STEP_MILLISECONDS = 500

const people: Viewer[] = []

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  for (const name of ['lan', 'minh']) {
    const [row] = await db.insert(users).values({ email: name, name, role: 'chief', passwordHash: '-' }).returning()
    people.push({ id: row!.id, name, email: name, role: 'chief', sectionIds: [] })
  }
})

type Fate = { delay: number; isRequestLost: boolean; isAnswerLost: boolean }
type Move =
  | { kind: 'type'; who: number; at: number }
  | { kind: 'save'; who: number }
  | { kind: 'crash'; who: number }
  | { kind: 'leave'; who: number }
  | { kind: 'wait' }

const fate: fc.Arbitrary<Fate> = fc.record({
  delay: fc.integer({ min: 0, max: 12 }),
  isRequestLost: fc.boolean(),
  isAnswerLost: fc.boolean(),
})
const who = fc.integer({ min: 0, max: 1 })
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), who, at: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('save' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), who }) },
  { weight: 6, arbitrary: fc.constant<Move>({ kind: 'wait' }) },
)

class Line {
  private fates: Fate[]
  /** What the tables are doing just now. */
  readonly busy = new Set<Promise<unknown>>()

  constructor(
    private readonly clock: TestClock,
    fates: readonly Fate[],
  ) {
    this.fates = [...fates]
  }

  /** Carries a request; it arrives later, or never, and so does its answer. Requests overtake one another. */
  send<Answer>(deed: () => Promise<Answer>): Promise<Answer> {
    const { delay, isRequestLost, isAnswerLost } = this.fates.shift() ?? {
      ...{ delay: 0, isRequestLost: false, isAnswerLost: false },
    }
    return new Promise((resolve, reject) => {
      this.clock.after(delay * STEP_MILLISECONDS, () => {
        if (isRequestLost) return reject(new Error('lost'))
        const doing = deed().then((answer) => (isAnswerLost ? reject(new Error('lost')) : resolve(answer)), reject)
        this.busy.add(doing)
        void doing.finally(() => this.busy.delete(doing))
      })
    })
  }
}

/** One person's page: what they see, and what keeps it. */
class Page {
  readonly session = randomUUID()
  body: Block[]
  version: number
  isSaving = false
  /** Typed so lately that no machine could have written it down. */
  fresh: { token: string; at: number }[] = []
  readonly keeper: DraftKeeper

  constructor(
    readonly viewer: Viewer,
    readonly articleId: number,
    start: { body: Block[]; version: number },
    private readonly line: Line,
    private readonly clock: TestClock,
    readonly shelf: Map<string, KeptDraft>,
  ) {
    this.body = start.body
    this.version = start.version
    this.keeper = new DraftKeeper({
      session: this.session,
      articleId,
      baseVersion: start.version,
      read: () => ({ ...EMPTY_ARTICLE, headline: 'Bài', sectionId: '1', body: JSON.stringify(this.body) }),
      clock,
      post: {
        keep: (draft) => line.send(() => this.keep(draft)),
        discard: (draft) => line.send(async () => void (await discardPrivateDraft(viewer, draft))),
        keepInPassing: (draft) => {
          line.send(() => this.keep(draft)).catch(() => {})
          return true
        },
      },
      shelf: {
        put: async (draft) => void this.put(draft),
        putNow: (draft) => this.put(draft),
        remove: async (session, sequence) => {
          if ((shelf.get(session)?.sequence ?? Number.POSITIVE_INFINITY) <= sequence) shelf.delete(session)
        },
      },
    })
  }

  type(token: string, at: number): void {
    const place = at % (this.body.length + 1)
    this.body = [...this.body.slice(0, place), paragraph(token), ...this.body.slice(place)]
    this.fresh = [
      ...this.fresh.filter((one) => this.clock.now() - one.at < COPY_AFTER_MILLISECONDS),
      { token, at: this.clock.now() },
    ]
    this.keeper.changed()
  }

  /** The button: a stale save puts both texts side by side, keeps every block of both, and may be pressed again. */
  save(): void {
    if (this.isSaving) return
    this.isSaving = true
    const [sent, sequence, version] = [this.body, this.keeper.present, this.version]
    const input = { id: this.articleId, version, headline: 'Bài', sectionId: 1, body: sent }
    this.line
      .send(async () => {
        const result = await saveDraft(this.viewer, input)
        const draft = { session: this.session, articleId: this.articleId, baseVersion: version, sequence }
        if (result.ok && sequence > 0) await discardPrivateDraft(this.viewer, draft)
        const base = await findRevisionText(db, this.articleId, version)
        return { result, base }
      })
      .then(({ result, base }) => {
        if (result.ok) {
          this.version = result.value.version
          return this.keeper.saved(sequence, result.value.version, new Date(0))
        }
        if (typeof result.refusal === 'string' || result.refusal.kind !== 'edited-meanwhile') throw new Error('refused')
        const { current } = result.refusal
        const parts = threeWay<Block>(base?.body ?? [], this.body, current.body)
        this.body = settled(parts, (part) =>
          part.kind === 'both' ? [...part.theirs, ...part.mine] : part.kind === 'same' ? part.items : part.items,
        )
        this.version = current.version
        this.keeper.startFrom(current.version)
        return undefined
      })
      .catch(() => {})
      .finally(() => {
        this.isSaving = false
      })
  }

  private put(draft: KeptDraft): void {
    if ((this.shelf.get(draft.session)?.sequence ?? 0) < draft.sequence) this.shelf.set(draft.session, draft)
  }

  private async keep({ typed, ...draft }: KeptDraft) {
    const { body, ...words } = typed
    const kept = await keepPrivateDraft(this.viewer, { ...draft, content: { ...words, body: JSON.parse(body) } })
    return kept.ok ? { savedAt: kept.value.savedAt } : { refused: 'refused' as const }
  }
}

const textOf = (value: unknown) => JSON.stringify(value)

async function everywhere(
  articleId: number,
  shelves: readonly Map<string, KeptDraft>[],
  pages: readonly (Page | null)[],
) {
  const [article] = await db.select({ body: articles.body }).from(articles).where(eq(articles.id, articleId))
  const versions = await db
    .select({ snapshot: revisions.snapshot })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
  const drafts = await db
    .select({ content: privateDrafts.content })
    .from(privateDrafts)
    .where(and(eq(privateDrafts.articleId, articleId), isNotNull(privateDrafts.content)))
  const copies = shelves.flatMap((shelf) => [...shelf.values()].map(({ typed }: { typed: TypedArticle }) => typed.body))
  return textOf([article, versions, drafts, copies, pages.map((page) => page?.body)])
}

test('of two people who write, save, crash and come back over a bad line, no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(move, { minLength: 10, maxLength: 60 }),
      fc.array(fate, { maxLength: 40 }),
      async (moves, fates) => {
        const clock = new TestClock()
        const line = new Line(clock, fates)
        const shelves = [new Map<string, KeptDraft>(), new Map<string, KeptDraft>()]
        const made = await saveDraft(people[0]!, { headline: 'Bài', sectionId: 1, body: 'Mở đầu.' })
        if (!made.ok) throw new Error('no article')
        const { id } = made.value
        const typed = new Set<string>()
        const open = async (index: number): Promise<Page> => {
          const [row] = await db.select().from(articles).where(eq(articles.id, id))
          const start = { body: row!.body as Block[], version: row!.version }
          const page = new Page(people[index]!, id, start, line, clock, shelves[index]!)
          // Whoever comes back takes up what was not saved, as the page offers it.
          const here = [...shelves[index]!.values()]
          const there = (await listPrivateDrafts(db, people[index]!, id)).map(({ content, ...draft }) => ({
            ...draft,
            articleId: id,
            typed: { ...EMPTY_ARTICLE, body: textOf(content.body) },
          }))
          const [offer] = [...here, ...there].sort((left, right) => right.sequence - left.sequence)
          if (offer) {
            page.body = JSON.parse(offer.typed.body)
            page.version = offer.baseVersion ?? start.version
            page.keeper.adopt(offer)
          }
          return page
        }
        const pages: (Page | null)[] = [await open(0), await open(1)]
        const settle = async () => {
          await clock.pass(STEP_MILLISECONDS)
          while (line.busy.size > 0) await Promise.all([...line.busy])
          await clock.pass(0)
        }
        for (const [index, step] of moves.entries()) {
          if (step.kind === 'wait') await settle()
          else {
            const page = pages[step.who] ?? (await open(step.who))
            pages[step.who] = page
            if (step.kind === 'type') {
              const token = `từ-${index}-của-${step.who};`
              typed.add(token)
              page.type(token, step.at)
            } else if (step.kind === 'save') page.save()
            else {
              if (step.kind === 'leave') page.keeper.leave()
              else {
                // A machine that stops writes nothing more; what is younger than a second was nowhere yet.
                const lost = page.fresh.filter(({ at }) => clock.now() - at < COPY_AFTER_MILLISECONDS)
                const found = await everywhere(
                  id,
                  shelves,
                  pages.map((one) => (one === page ? null : one)),
                )
                for (const { token } of lost) if (!found.includes(token)) typed.delete(token)
                page.keeper.handOver()
              }
              pages[step.who] = null
            }
          }
          await settle()
        }
        const found = await everywhere(id, shelves, pages)
        for (const token of typed) expect(found, token).toContain(token)
      },
    ),
    { numRuns: 25, endOnFailure: true },
  )
}, 120_000)
