import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { UNARRANGED } from './arrangement'
import { millisecondsToNextEnd } from './end-due'
import { readArrangement, readFront } from './queries'
import { saveFront } from './save'

const SECTION_COUNT = 12

/** Twenty thousand articles in twelve sections. */
beforeAll(async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`
      insert into sections (slug, name, position)
      select 'muc-' || n, 'Mục ' || n, n from generate_series(1, ${SECTION_COUNT}::int) n`)
    await tx.execute(sql`
      insert into articles (id, status, section_id, headline, standfirst, body, published_at)
      select n, (case when n % 8 = 0 then 'draft' else 'published' end)::article_status, 1 + n % ${SECTION_COUNT}::int,
        'Bài số ' || n, 'Sapo', '[]', case when n % 8 <> 0 then timestamptz '2017-01-01' + n * interval '1 hour' end
      from generate_series(1, 20000) n`)
  })
  await db.execute(sql`analyze`)
}, 60_000)

const pin = (articleId: number) => ({ articleId: String(articleId), until: '' })
const arranged = {
  version: 0,
  top: [pin(19_999), pin(1), pin(2), pin(3)],
  focus: [pin(4), pin(5), pin(6), pin(7)],
  followsSections: true,
  blocks: [],
  notices: [],
  banner: { severity: 'urgent', text: 'Bão số 5', link: '/muc-10/bai-so-9-9', until: '2027-01-01T00:00' },
}

test('the front page of twelve sections is six statements, each of which walks an index', async () => {
  expect(await saveFront(commandLineViewer(), arranged)).toMatchObject({ ok: true })
  const plans = await plansOf(async (tx) => readFront(tx, await readArrangement(tx)))
  expect(plans).toHaveLength(6)
  for (const plan of plans) expect(plan).not.toContain('Seq Scan on articles')
  expect(plans[3]).toContain('articles_published_idx')
  expect(plans[4]).toContain('articles_section_idx')
})

test('so it is before anybody arranged it, whatever there is to choose from', async () => {
  const plans = await plansOf((tx) => readFront(tx, UNARRANGED))
  expect(plans).toHaveLength(4)
  for (const plan of plans) expect(plan).not.toContain('Seq Scan on articles')
})

test('what the clock asks once a second reads one entry of an index that holds the plan alone', async () => {
  await db.execute(sql`
    insert into front_versions (version, arrangement) select n, '{}' from generate_series(2, 3000) n`)
  await db.execute(sql`analyze front_versions`)
  const [plan] = await plansOf((tx) => millisecondsToNextEnd(tx))
  expect(plan).toContain('front_versions_ends_idx')
})
