import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { updatePublished } from './correct'
import { fillRelated } from './fill-related'
import { findRelated, RELATED_COUNT } from './find-related'
import { paragraph } from './plain-blocks'
import { publishArticle } from './publish'
import { findPublished } from './queries'
import type { SavedArticle } from './refusals'
import { listRelated } from './related-queries'
import { restoreArticle } from './restore'
import { saveDraft } from './save-draft'
import { surfaceTag } from './surface-tags'
import { withdrawArticle } from './withdraw'

const desk = commandLineViewer()

const accepted = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const draft = async (headline: string, more: { tags?: string; body?: unknown } = {}) =>
  accepted(await saveDraft(desk, { headline, body: 'Chữ.', sectionId: 1, ...more }))

const published = async (headline: string, more: { tags?: string; body?: unknown } = {}) =>
  accepted(await publishArticle(desk, await draft(headline, more)))

const shownOn = async (id: number, picks: readonly number[] = []) =>
  (await listRelated(db, { id, language: 'vi' }, picks)).shown.map((card) => card.id)

const tagsSince = async (seq: number) =>
  (await db.execute<{ tag: string }>(sql`select tag from invalidations where seq > ${seq}`)).map(({ tag }) => tag)

const latestSeq = async () => {
  const [row] = await db.execute<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq from invalidations`)
  return row?.seq ?? 0
}

/** Ordinary headlines of a district, none of the subjects below. */
const EVERYDAY = [
  'Phường tổ chức lấy ý kiến người dân về quy hoạch chợ dân sinh',
  'Các trường trong quận sẵn sàng cho năm học mới',
  'Quận khen thưởng những tập thể làm tốt công tác hoà giải',
  'Người dân trong quận được khám sức khoẻ miễn phí',
  'Thêm hai tuyến phố đi bộ trong dịp cuối năm',
  'Hội phụ nữ quận trao quà cho các gia đình khó khăn',
  'Đoàn thanh niên ra quân dọn vệ sinh các tuyến phố',
  'Quận tiếp nhận hồ sơ trực tuyến từ ngày mai',
]

const SUBJECTS = {
  cầu: ['Khởi công cầu Mễ Sở nối hai bờ sông Hồng', 'Cầu Mễ Sở hợp long nhịp chính', 'Thông xe kỹ thuật cầu Mễ Sở'],
  lụa: ['Lụa Vạn Phúc vào mùa hội', 'Nghệ nhân lụa Vạn Phúc truyền nghề', 'Tuần lễ lụa Vạn Phúc mở cửa đón khách'],
  'sốt xuất huyết': [
    'Quận phun thuốc diệt muỗi phòng sốt xuất huyết',
    'Thêm ba ổ sốt xuất huyết được khống chế',
    'Sốt xuất huyết giảm nhờ diệt bọ gậy hằng tuần',
  ],
}

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
})

describe('related reading', () => {
  const bySubject = new Map<string, number[]>()
  beforeAll(async () => {
    // Told apart in time: the three of a subject do not come out one after the other.
    for (const turn of [0, 1, 2]) {
      for (const [subject, headlines] of Object.entries(SUBJECTS)) {
        const { id } = await published(headlines[turn] ?? '')
        bySubject.set(subject, [...(bySubject.get(subject) ?? []), id])
        await published(EVERYDAY[turn * 2] ?? '')
      }
      await published(EVERYDAY[turn * 2 + 1] ?? '')
    }
  })

  test.each(Object.keys(SUBJECTS))(
    'texts about %s lead to one another, also from the first to the last',
    async (subject) => {
      const ids = bySubject.get(subject) ?? []
      for (const id of ids) {
        const others = ids.filter((other) => other !== id)
        const shown = await shownOn(id)
        expect(shown.slice(0, others.length).toSorted()).toEqual(others.toSorted())
        expect(shown).not.toContain(id)
      }
    },
  )

  test('a tag that two texts share relates them whatever their words are', async () => {
    const one = await published('Mưa lớn', { tags: 'Thoát nước đô thị' })
    const other = await published('Trạm bơm chạy hết công suất', { tags: 'Thoát nước đô thị' })
    expect(await shownOn(one.id)).toEqual([other.id])
    expect(await shownOn(other.id)).toEqual([one.id])
  })

  test('the newsroom’s own choice comes first, in the order of the text, and nothing twice', async () => {
    const [first = 0, second = 0, third = 0] = bySubject.get('cầu') ?? []
    const [silk = 0] = bySubject.get('lụa') ?? []
    expect(await shownOn(third, [silk, first])).toEqual([silk, first, second])
  })

  test('a text readers do not see is not led to, and its pages wait for it', async () => {
    const secret = await draft('Hội chợ nông sản Đồng Mai', {})
    const { id } = await published('Khách đông ở hội chợ nông sản Đồng Mai')
    expect(await shownOn(id)).toEqual([])
    const seq = await latestSeq()
    const out = accepted(await publishArticle(desk, secret))
    expect(await tagsSince(seq)).toContain(surfaceTag.related(id))
    expect(await shownOn(id)).toEqual([out.id])
  })

  test('withdrawn and given back, it leaves and returns, and the pages that show it learn of both', async () => {
    const one = await published('Đua thuyền trên sông Nhuệ ngày hội')
    const other = await published('Đội đua thuyền sông Nhuệ nhận giải')
    const beforeWithdrawal = await latestSeq()
    const gone = accepted(await withdrawArticle(desk, { ...one, reason: 'Chưa kiểm chứng' }))
    expect(await tagsSince(beforeWithdrawal)).toContain(surfaceTag.card(one.id))
    const read = await listRelated(db, { id: other.id, language: 'vi' }, [])
    expect(read).toEqual({ shown: [], ids: [one.id] })
    const beforeReturn = await latestSeq()
    accepted(await restoreArticle(desk, gone))
    expect(await tagsSince(beforeReturn)).toContain(surfaceTag.card(one.id))
    expect(await shownOn(other.id)).toEqual([one.id])
  })

  test('a text that is given another subject is related anew, and both sides learn of it', async () => {
    const rice = await published('Giống lúa Bắc Hương được mùa')
    const dance = await published('Múa rối nước Tế Tiêu lưu diễn')
    const changing = await published('Nông dân chọn giống lúa Bắc Hương')
    expect(await shownOn(changing.id)).toEqual([rice.id])
    const seq = await latestSeq()
    const text = { headline: 'Múa rối nước Tế Tiêu đón khách', body: 'Chữ.', sectionId: 1 }
    accepted(await updatePublished(desk, { ...changing, ...text }))
    expect((await shownOn(changing.id))[0]).toBe(dance.id)
    expect(await shownOn(changing.id)).not.toContain(rice.id)
    expect(await shownOn(rice.id)).toEqual([])
    const tags = await tagsSince(seq)
    for (const { id } of [rice, dance]) expect(tags).toContain(surfaceTag.related(id))
  })

  test('words that only hold sentences together relate nothing', async () => {
    const { id } = await published('Những gì cần làm trong các ngày tới')
    await published('Các ngày tới trong năm, những gì cần làm')
    expect(await shownOn(id)).toEqual([])
  })

  test('what was imported without it is filled in, once', async () => {
    await db.execute(sql`delete from related_articles`)
    expect(await fillRelated(db)).toBeGreaterThan(15)
    const [first = 0, second = 0, third = 0] = bySubject.get('cầu') ?? []
    expect((await shownOn(first)).toSorted()).toEqual([second, third].toSorted())
  })
})

test('whatever is published, withdrawn and given back, no page is left with a list that is no longer right', async () => {
  const texts: SavedArticle[] = []
  for (let nth = 0; nth < 9; nth += 1) {
    texts.push(await draft(nth % 2 ? `Chùa Trầm mở hội ${nth}` : `Hội chùa Trầm, làng nghề Chuông ${nth}`))
  }
  const states: ('draft' | 'published' | 'withdrawn')[] = texts.map(() => 'draft')
  const pageOf = async (id: number) => {
    const { shown, ids } = await listRelated(db, { id, language: 'vi' }, [])
    const tags = [surfaceTag.article(id), surfaceTag.related(id), ...ids.map(surfaceTag.card)]
    return { shown: shown.map((card) => card.id), tags }
  }
  const visible = () => texts.filter((_, index) => states[index] === 'published').map(({ id }) => id)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(texts.length - 1), { minLength: 4, maxLength: 8 }), async (deeds) => {
      for (const index of deeds) {
        const seen = visible()
        const before = new Map(await Promise.all(seen.map(async (id) => [id, await pageOf(id)] as const)))
        const seq = await latestSeq()
        const text = texts[index] as SavedArticle
        if (states[index] === 'published') {
          texts[index] = accepted(await withdrawArticle(desk, { ...text, reason: 'Thử' }))
          states[index] = 'withdrawn'
        } else {
          const verb = states[index] === 'draft' ? publishArticle : restoreArticle
          texts[index] = accepted(await verb(desk, text))
          states[index] = 'published'
        }
        const stale = new Set(await tagsSince(seq))
        for (const id of visible()) {
          const { shown } = await pageOf(id)
          expect(new Set(shown).size).toBe(shown.length)
          expect(shown.length).toBeLessThanOrEqual(RELATED_COUNT)
          expect(shown).not.toContain(id)
          for (const other of shown) expect(visible()).toContain(other)
          const kept = before.get(id)
          if (kept && JSON.stringify(kept.shown) !== JSON.stringify(shown)) {
            expect(kept.tags.filter((tag) => stale.has(tag))).not.toEqual([])
          }
        }
      }
    }),
    { numRuns: 6 },
  )
})

describe('in an archive', () => {
  const fill = async (from: number, to: number) => {
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`insert into tags (id, slug, name) select n, 'the-' || n, 'Thẻ ' || n
        from generate_series(1000 + ${from}::int / 100, 1000 + ${to}::int / 100) n on conflict do nothing`)
      await tx.execute(sql`
        insert into articles (id, status, section_id, headline, published_at)
        select n, 'published', 1, 'Bài ' || n, timestamptz '2020-01-01' + n * interval '1 minute'
        from generate_series(${from}::int, ${to}::int) n`)
      await tx.execute(sql`insert into article_tags (article_id, tag_id, published_at)
        select id, 1000 + id / 100, published_at from articles where id between ${from}::int and ${to}::int`)
      // Every headline has the district's name; a hundred share a subject.
      await tx.execute(sql`
        insert into search_entries (article_id, version, rules, section_id, published_at, headline, whole)
        select id, 1, 1, 1, published_at, words, words from articles,
          lateral (select format('''+quan ha'' ''+ha dong'' ''+an %s'' ''+su %s''', id / 100, id % 1000)::tsvector as words) as w
        where id between ${from}::int and ${to}::int`)
    })
    await db.execute(sql`analyze`)
  }
  const subjectOf = (id: number) => Math.floor(id / 100)

  /** What the server executed while somebody published, and which pages that renews. */
  const costOfPublishing = async (subject: number) => {
    const saved = await draft(`Quận Hà Đông: dự án ${subject} có tin mới`)
    await db.execute(sql`insert into article_tags (article_id, tag_id) values (${saved.id}, ${1000 + subject}::int)`)
    const options = (db as unknown as { $client: { options: { debug: unknown } } }).$client.options
    const { debug } = options
    const statements: string[] = []
    // A connection that is opened meanwhile asks for the server's types first.
    options.debug = (_connection: number, text: string) => {
      if (!text.includes('pg_catalog.pg_type')) statements.push(text)
    }
    const seq = await latestSeq()
    accepted(await publishArticle(desk, saved))
    options.debug = debug
    const tags = await tagsSince(seq)
    return { id: saved.id, statements, tags: tags.length, related: tags.filter((tag) => tag.startsWith('related:')) }
  }

  test('publishing costs the same among 20,000 articles as among 1,000, and finds the subject in both', async () => {
    await db.execute(sql`select setval('articles_id_seq', 10000000)`)
    await fill(100_000, 101_000)
    const few = await costOfPublishing(1_003)
    await fill(101_001, 120_000)
    const many = await costOfPublishing(1_003)
    expect(few.statements).toEqual(many.statements)
    expect(few.tags).toBe(many.tags)
    for (const { related } of [few, many]) expect(related).toHaveLength(RELATED_COUNT)
    for (const { id } of await findRelated(db, many.id)) {
      if (id < 10_000_000) expect(subjectOf(id)).toBe(1_003)
    }
  })

  test('finding is walks of indexes: neither articles nor their words are read through', async () => {
    const [pairs, ranking] = await plansOf((tx) => findRelated(tx, 110_050))
    expect(pairs).not.toMatch(/Seq Scan on (search_entries|articles)/)
    expect(ranking).toContain('search_entries_headline_idx')
    expect(ranking).toContain('article_tags_listing_idx')
    expect(ranking).not.toMatch(/Seq Scan on (search_entries|articles|article_tags)/)
  })

  test('a page finds its list by two indexes, however many texts lead to it', async () => {
    await db.execute(sql`insert into related_articles (article_id, related_id, score)
      select n, 100000, random() from generate_series(100001, 119000) n on conflict do nothing`)
    await db.execute(sql`analyze related_articles`)
    const [ends] = await plansOf((tx) => listRelated(tx, { id: 100_000, language: 'vi' }, []))
    expect(ends).toContain('related_articles_related_idx')
    expect(ends).not.toMatch(/Seq Scan/)
  })
})

test('a card in the text is the newsroom’s choice', async () => {
  const chosen = await published('Bưởi Diễn vào vụ thu hoạch')
  const { id } = await published('Chợ hoa xuân', {
    body: [paragraph('Chữ.'), { type: 'relatedArticle', attrs: { articleId: chosen.id } }],
  })
  const page = await findPublished(db, id)
  expect(await shownOn(id, page?.relatedIds)).toEqual([chosen.id])
})
