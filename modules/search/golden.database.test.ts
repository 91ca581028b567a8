import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { searchEntryOf } from '@/modules/articles/search-entry'
import { readSearchQuery } from '@/modules/articles/search-query'
import { findAsMeant } from './search'

/** Real headlines, each as people type it; the folder lies beside the repository where there is one. */
const FILE = '../shared/data/vietnamese/search_pairs/title_variants.jsonl.gz'
const isHere = existsSync(FILE)
if (!isHere) console.log(`bỏ qua bộ câu hỏi mẫu: không có ${FILE}`)

const FORMS = {
  title: { name: 'nguyên văn', recallMin: 1 },
  no_diacritics: { name: 'không dấu', recallMin: 1 },
  nfd: { name: 'dấu rời (NFD)', recallMin: 1 },
  upper: { name: 'chữ hoa', recallMin: 1 },
  tone_old: { name: 'dấu kiểu cũ (hòa)', recallMin: 1 },
  tone_new: { name: 'dấu kiểu mới (hoà)', recallMin: 1 },
  telex_raw: { name: 'Telex quên bật', recallMin: 0.98 },
  vni_raw: { name: 'VNI quên bật', recallMin: 0.98 },
} as const
type Form = keyof typeof FORMS
type Title = Record<Form, string>

const NO_FILTER = { sectionId: null, authorId: null, from: null, until: null }
const FIRST = 10
const ASKED_AT_ONCE = 8

const titles: Title[] = isHere
  ? gunzipSync(readFileSync(FILE))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []

/** Where the article of each title stands among the answers to its form, from 1; 0 when not among the first ten. */
async function ranksOf(form: Form): Promise<number[]> {
  const ranks = new Array<number>(titles.length).fill(0)
  const waiting = titles.entries()
  const ask = async () => {
    for (const [index, title] of waiting) ranks[index] = await rankOf(title[form], index + 1)
  }
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, ask))
  return ranks
}

/** Forms that read the same are asked once. */
const answered = new Map<string, Promise<number[]>>()

async function rankOf(text: string, id: number): Promise<number> {
  const query = readSearchQuery(text)
  if (!query) return 0
  const key = JSON.stringify(query)
  const present = answered.get(key)
  const asked =
    present ?? findAsMeant(db, query, NO_FILTER).then(({ found }) => found.slice(0, FIRST).map((each) => each.id))
  if (!present) answered.set(key, asked)
  return (await asked).indexOf(id) + 1
}

describe.skipIf(!isHere)('the golden set of questions', () => {
  beforeAll(async () => {
    const rows = titles.map(({ title }, index) =>
      searchEntryOf(index + 1, 1, { headline: title, standfirst: '', body: [] }),
    )
    await db.transaction(async (tx) => {
      await tx.execute(sql`insert into articles (id, status, headline, published_at)
        select ordinality, 'published', headline, timestamptz '2020-01-01' + ordinality * interval '1 hour'
        from jsonb_array_elements_text(${JSON.stringify(titles.map(({ title }) => title))}::text::jsonb) with ordinality as t (headline, ordinality)`)
      await tx.execute(sql`insert into search_entries (article_id, version, rules, headline, whole, published_at)
        select a.id, 1, 1, (e ->> 'headline')::tsvector, (e ->> 'whole')::tsvector, a.published_at
        from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) as t (e) join articles a on a.id = (e ->> 'articleId')::int`)
    })
    await db.execute(sql`analyze`)
  })

  test('every form of a title finds it among the first ten', async () => {
    const lines: string[] = []
    for (const [form, { name, recallMin }] of Object.entries(FORMS) as [Form, (typeof FORMS)[Form]][]) {
      const started = performance.now()
      const ranks = await ranksOf(form)
      const recall = ranks.filter((rank) => rank > 0).length / ranks.length
      const meanReciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
      const seconds = (performance.now() - started) / 1000
      lines.push(
        `${name}: recall@10 ${(recall * 100).toFixed(2)} %, MRR ${meanReciprocal.toFixed(4)}, ${seconds.toFixed(1)} giây`,
      )
      const lost = titles.filter((_, index) => ranks[index] === 0).map((title) => title[form])
      expect(recall, `${name}: ${JSON.stringify(lost.slice(0, 5))}`).toBeGreaterThanOrEqual(recallMin)
    }
    console.log(`${titles.length} tiêu đề\n${lines.join('\n')}`)
  }, 120_000)
})
