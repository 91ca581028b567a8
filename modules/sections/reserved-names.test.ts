import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { slugOf } from '@/lib/vi/slug'
import { isReservedName } from './reserved-names'

test('addresses that mean something else never name a section', () => {
  const taken =
    'tim-kiem tac-gia chu-de luu-tru trang toa-soan phan-hoi ma-xac-nhan media api feed doc-nhieu moi-nhat en loi'
  for (const name of taken.split(' ')) expect(isReservedName(name), name).toBe(true)
  for (const name of ['thoi-su', 'giao-duc', 'doi-song']) expect(isReservedName(name), name).toBe(false)
})

test('no section takes the first part of an address that the application or the web server answers', () => {
  const folders = ['app', 'app/(site)', 'app/(receipt)', 'app/(newsroom)'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
  )
  const words = folders.filter((name) => !/^[([_]|\./.test(name)).map((name) => slugOf(name))
  const beside = [
    'css',
    'fonts',
    'media',
    'healthz',
    'readyz',
    'metrics',
    'tam-gian-doan',
    'manifest',
    'opensearch',
    'en',
  ]
  for (const name of [...words, ...beside]) expect(isReservedName(name), name).toBe(true)
  expect(words.length).toBeGreaterThan(9)
})
