import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { countForDesk, listForDesk, listRevisions } from './desk-queries'
import { saveDraft } from './save-draft'

const chief = commandLineViewer()

test('the desk lists, pages, searches and counts what was saved, the last changed first', async () => {
  const ids: number[] = []
  for (const headline of ['Chợ quê', 'Trường làng', '100% hộ dân có nước', 'Đường mới']) {
    const saved = await saveDraft(chief, { headline, body: '', sectionId: null })
    if (saved.ok) ids.push(saved.value.id)
  }
  const newestFirst = ids.toReversed()
  const seen: number[] = []
  let after: { updatedAt: Date; id: number } | null = null
  for (;;) {
    const page: Awaited<ReturnType<typeof listForDesk>> = await listForDesk(db, { after, limit: 1 })
    const last = page.at(-1)
    if (!last) break
    seen.push(last.id)
    after = last
  }
  expect(seen).toEqual(newestFirst)
  const found = async (text: string) => (await listForDesk(db, { text, limit: 10 })).map((row) => row.headline)
  expect(await found('trường')).toEqual(['Trường làng'])
  expect(await found('0%')).toEqual(['100% hộ dân có nước'])
  expect(await found(String(ids[0]))).toContain('Chợ quê')
  expect(await listForDesk(db, { status: 'published', limit: 10 })).toEqual([])
  expect(await countForDesk(db)).toMatchObject({ draft: 4, published: 0 })
  expect(await listRevisions(db, ids[0]!)).toMatchObject([{ version: 1, kind: 'saved', savedByName: null }])
})
