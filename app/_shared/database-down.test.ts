import { expect, test } from 'vitest'
import { isDatabaseDown, unlessDatabaseDown } from './database-down'

const failing = (code: string) => Object.assign(new Error('hỏng'), { code })

test('a refused connection is the database being away, also behind the query that met it', () => {
  expect(isDatabaseDown(failing('ECONNREFUSED'))).toBe(true)
  expect(isDatabaseDown(new Error('query', { cause: failing('57P01') }))).toBe(true)
  expect(isDatabaseDown(Object.assign(new AggregateError([], 'connect'), { code: 'ECONNREFUSED' }))).toBe(true)
})

test('a broken rule or a bug is not', () => {
  expect(isDatabaseDown(failing('23505'))).toBe(false)
  expect(isDatabaseDown(new TypeError('undefined'))).toBe(false)
  expect(isDatabaseDown('57P01')).toBe(false)
})

test('only the absence of the database is softened', async () => {
  expect(await unlessDatabaseDown(() => Promise.reject(failing('CONNECT_TIMEOUT')), 'away')).toBe('away')
  await expect(unlessDatabaseDown(() => Promise.reject(new TypeError('bug')), 'away')).rejects.toThrow('bug')
})
