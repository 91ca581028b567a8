import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { detectLegacy } from './legacy/detect'
import { isVietnameseSyllable } from './syllable-shape'

const SENTENCES = new URL('../../../shared/data/vietnamese/ud-vietnamese-vtb/vtb_sentences.jsonl.gz', import.meta.url)

const sentences = () =>
  gunzipSync(readFileSync(SENTENCES))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC'))

describe('the shape of a syllable', () => {
  test.each('đưa nghiêng quýt giếng gì khuỷu choẽn hoà hòa quốc yêu ấy ăn Đắk xoong thuở nguyễn giặt quẳng'.split(' '))(
    'is that of %s',
    (word) => expect(isVietnameseSyllable(word)).toBe(true),
  )

  test.each('®­a Müller straße cáć cac ghà ngế kà cê qa được̀ trăng2 nghiêngs zoo đđa étudiant côte'.split(' '))(
    'is not that of %s',
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  )

  test.skipIf(!existsSync(SENTENCES))('is that of the words of a corpus (../shared/data/vietnamese)', () => {
    const marked = sentences().flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{L}*[^\P{L}A-Za-z]\p{L}*/gu) ?? [])
    const strange = marked.filter((word) => !isVietnameseSyllable(word))
    expect(marked.length).toBeGreaterThan(20_000)
    expect(strange.length / marked.length).toBeLessThan(0.005)
    expect(sentences().filter((text) => detectLegacy(text) !== null)).toEqual([])
  })
})
