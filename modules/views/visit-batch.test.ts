import { expect, test, vi } from 'vitest'
import { type Visit, VisitBatch, WAITING_MAX } from './visit-batch'

const visit = (articleId: number, visitor = 'bạn đọc'): Visit => ({ day: '2017-03-14', articleId, visitor })

test('visits wait and are written together, the same one once', async () => {
  const written: Visit[][] = []
  const batch = new VisitBatch(async (visits) => void written.push(visits))
  for (const articleId of [1, 2, 1]) batch.add(visit(articleId))
  expect(written).toEqual([])
  await batch.flush()
  expect(written).toEqual([[visit(1), visit(2)]])
  await batch.flush()
  expect(written).toHaveLength(1)
})

test('what comes while a batch is being written is written next, also when everything closes', async () => {
  const written: Visit[][] = []
  const batch = new VisitBatch(async (visits) => {
    if (written.length === 0) batch.add(visit(2))
    written.push(visits)
  })
  batch.add(visit(1))
  await batch.flush()
  expect(written).toEqual([[visit(1)], [visit(2)]])
})

test('a database that is away loses nothing and throws at nobody', async () => {
  let isAway = true
  const written: Visit[] = []
  const batch = new VisitBatch(async (visits) => {
    if (isAway) throw new Error('ECONNREFUSED')
    written.push(...visits)
  })
  batch.add(visit(1))
  await batch.flush()
  expect(batch.size).toBe(1)
  isAway = false
  await batch.flush()
  expect(written).toEqual([visit(1)])
})

test('memory is bounded however long the database stays away', () => {
  const batch = new VisitBatch(() => Promise.reject(new Error('ECONNREFUSED')))
  for (let number = 0; number < WAITING_MAX + 100; number++) batch.add(visit(1, String(number)))
  expect(batch.size).toBe(WAITING_MAX)
})

test('a write that takes longer than the pause between two does not end the writing', async () => {
  vi.useFakeTimers()
  try {
    const written: number[] = []
    const batch = new VisitBatch(async ([first]) => {
      if (written.push(first!.articleId) > 1) return
      batch.add(visit(2))
      await new Promise((done) => setTimeout(done, 4_500))
    })
    batch.add(visit(1))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toEqual([1, 2])
    batch.add(visit(3))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(written).toEqual([1, 2, 3])
  } finally {
    vi.useRealTimers()
  }
})
