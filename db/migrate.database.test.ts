import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureTables, knownMigrations } from './migrate'
import { requireDatabaseUrl } from './required-url'

const name = `trang_nhat_migrate_${randomBytes(6).toString('hex')}`
const server = postgres(requireDatabaseUrl(), { max: 1, onnotice: () => {} })
const url = Object.assign(new URL(requireDatabaseUrl()), { pathname: name }).href

beforeAll(async () => {
  await server.unsafe(`create database ${name}`)
})
afterAll(async () => {
  await server.unsafe(`drop database ${name} with (force)`)
  await server.end()
})

test('an empty database is filled; one that lacks a step, or has a stranger one, is left as it is and named', async () => {
  const all = knownMigrations()
  expect(await ensureTables(url, all.slice(0, 1))).toBe(true)
  expect(await ensureTables(url, all.slice(0, 1))).toBe(false)
  await expect(ensureTables(url, all.slice(0, 3))).rejects.toThrow('còn thiếu 2 bước')
  await expect(ensureTables(url, all.slice(1, 2))).rejects.toThrow('mới hơn chương trình')
})
