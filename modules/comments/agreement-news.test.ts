import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AgreementNews } from './agreement-news'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a thousand readers who agree within a minute are a dozen pieces of news', async () => {
  let told = 0
  const news = new AgreementNews(async () => {
    told += 1
  })
  for (let reader = 0; reader < 1_000; reader += 1) {
    news.note()
    await vi.advanceTimersByTimeAsync(60)
  }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told).toBeGreaterThan(5)
  expect(told).toBeLessThanOrEqual(12)
})

test('what could not be told is told later; without news nothing is asked', async () => {
  let tries = 0
  const news = new AgreementNews(async () => {
    tries += 1
    if (tries === 1) throw new Error('database away')
  })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(tries).toBe(0)
  news.note()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(tries).toBe(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(tries).toBe(2)
})
