import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { heldOutExamples, trainingExamples } from './corpus'
import { evaluate, train } from './evaluate'
import { scoreText } from './score'

const NEWS = resolve('../shared/data/news/alt_wikinews/alt_vi_sentences.jsonl.gz')

test('no sentence that judges the score was among those it was fitted to', () => {
  const known = new Set(trainingExamples().map(({ text }) => text))
  expect(heldOutExamples().filter(({ text }) => known.has(text))).toEqual([])
})

test('the score tells trade and abuse from honest words in sentences it has not seen', () => {
  const { figures, macroF1 } = evaluate()
  for (const { label, count, precision, recall } of figures) {
    console.info(`điểm: ${label} ${count} câu, đúng ${precision.toFixed(2)}, đủ ${recall.toFixed(2)}`)
  }
  console.info(`điểm: macro-F1 ${macroF1.toFixed(3)}`)
  expect(macroF1).toBeGreaterThan(0.9)
})

test('fitting twice gives the same weights', () => {
  expect(train()).toEqual(train())
})

test('a score says what speaks for it, in the words of the text', () => {
  const { spam, spamReasons, abuse } = scoreText('Vay tiền nhanh không thế chấp, gọi 0912 345 678')
  expect(spam).toBeGreaterThan(0.8)
  expect(abuse).toBeLessThan(0.5)
  expect(spamReasons).toContain('số điện thoại')
})

test.skipIf(!existsSync(NEWS))('plain news is hardly ever taken for trade or abuse', () => {
  const lines = gunzipSync(readFileSync(NEWS)).toString().split('\n').filter(Boolean).slice(0, 2_000)
  const scores = lines.map((line) => scoreText(Object.values(JSON.parse(line) as object).join(' ')))
  const taken = scores.filter(({ spam, abuse }) => Math.max(spam, abuse) > 0.8).length
  console.info(`điểm: ${taken} trong ${lines.length} câu tin bị chấm cao nhầm`)
  expect(taken / lines.length).toBeLessThan(0.02)
})
