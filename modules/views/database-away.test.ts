import { expect, test, vi } from 'vitest'
import { ViewCounter } from './view-counter'

vi.hoisted(() => {
  // Nobody listens here: the database is away.
  process.env.DATABASE_URL = 'postgres://127.0.0.1:9/khong-co'
})

test('while the database is away readings are let go, quickly and without an error', async () => {
  const counter = new ViewCounter()
  const reading = { articleId: 1, address: '203.0.113.7', userAgent: 'Firefox/140.0' }
  const startedAt = performance.now()
  await counter.record(reading)
  await Promise.all(Array.from({ length: 1_000 }, () => counter.record(reading)))
  await counter.flush()
  expect(performance.now() - startedAt).toBeLessThan(2_000)
})
