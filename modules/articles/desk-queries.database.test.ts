import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { countForDesk, DESK_COUNT_MAX, listRevisions } from './desk-queries'
import { saveDraft } from './save-draft'

test('the desk counts what stands in each state, and stops counting where nobody counts any more', async () => {
  const saved = await saveDraft(commandLineViewer(), { headline: 'Chợ quê', body: '', sectionId: null })
  expect(await countForDesk(db)).toMatchObject({ draft: 1, submitted: 0, published: 0 })
  await db
    .insert(articles)
    .values(Array.from({ length: DESK_COUNT_MAX + 500 }, () => ({ status: 'submitted' as const })))
  expect(await countForDesk(db)).toMatchObject({ draft: 1, submitted: DESK_COUNT_MAX + 1 })
  expect(await countForDesk(db, 1)).toMatchObject({ draft: 0, submitted: 0, published: 0 })
  if (!saved.ok) throw new Error('không lưu được')
  expect(await listRevisions(db, saved.value.id)).toMatchObject([{ version: 1, kind: 'saved', savedByName: null }])
})
