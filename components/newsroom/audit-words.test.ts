import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { detailName, detailValue } from './audit-detail-words'
import { objectInWords, verbInWords } from './audit-words'

const NAMED = [/recordAudit\([^;]*?verb: '([a-z-]+)'/gs, /changeAccount\(viewer, input, \w+, '([a-z-]+)'/g]

test('every verb the program names when it writes to the log is told in Vietnamese', () => {
  const verbs = new Set<string>()
  for (const folder of ['modules', 'app', 'cli']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.ts$/.test(entry.name) || /\.test\.ts$/.test(entry.name)) continue
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
      for (const pattern of NAMED) for (const [, verb] of text.matchAll(pattern)) if (verb) verbs.add(verb)
    }
  }
  expect(verbs.size).toBeGreaterThan(20)
  expect([...verbs].filter((verb) => verbInWords(verb) === verb)).toEqual([])
})

test('details are told in words where there are any, and never lost', () => {
  expect([detailName('role'), detailValue('chief')]).toEqual(['Vai trò', 'Tổng biên tập, thư ký toà soạn'])
  expect(detailValue([3, 7])).toBe('3, 7')
  expect(detailValue({ a: null })).toBe('{"a":null}')
  expect(detailName('laLung')).toBe('laLung')
})

test('an object is told by kind and number, and a door as it is written', () => {
  expect(objectInWords('article:12')).toBe('Bài viết số 12')
  expect(objectInWords('door:/toa-soan/nguoi-dung')).toBe('Trang /toa-soan/nguoi-dung')
  expect(objectInWords('la:9')).toBe('la:9')
  expect(objectInWords('settings')).toBe('Cài đặt')
})
