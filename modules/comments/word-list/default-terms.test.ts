import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { DEFAULT_TERMS } from './default-terms'
import { WordList } from './match'

const NEWS = resolve('../shared/data/news/alt_wikinews/alt_vi_sentences.jsonl.gz')
const SENTENCES_MAX = 10_000

/** Sentences of news that may be used: one JSON object a line. */
function sentences(): string[] {
  const lines = gunzipSync(readFileSync(NEWS)).toString().split('\n').filter(Boolean)
  return lines.slice(0, SENTENCES_MAX).map((line) => Object.values(JSON.parse(line) as object).join(' '))
}

test('no term of the list stands in it twice', () => {
  expect(new Set(DEFAULT_TERMS).size).toBe(DEFAULT_TERMS.length)
})

test.skipIf(!existsSync(NEWS))('fewer than one in five hundred clean sentences of the news is held', () => {
  const list = new WordList(DEFAULT_TERMS)
  const clean = sentences()
  const held = clean.filter((line) => list.find(line.normalize('NFC')).length > 0)
  expect(clean.length).toBeGreaterThan(1_000)
  expect(held.length / clean.length).toBeLessThan(0.002)
})
