import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repairDriver, repaired } from './driver-repair.mjs'

test('the installed driver survives a server that dies, however often it is repaired', () => {
  repairDriver()
  const text = readFileSync('node_modules/postgres/src/connection.js', 'utf8')
  expect(text.split('if (socket === null)')).toHaveLength(2)
  expect(text).toContain('fetchArrayTypes().catch(')
  expect(repaired(text)).toBe(text)
})

test('a driver we do not know is left alone', () => {
  expect(repaired('function execute(q) {}')).toBeNull()
})
