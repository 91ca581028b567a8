import { describe, expect, test } from 'vitest'
import {
  hasMarks,
  prefixTsqueryOf,
  QUERY_WORDS_MAX,
  readSearchQuery,
  tsqueryOf,
  withLeftoversRead,
} from './search-query'

const LOOSE = { isExact: false, isTogether: false }
const asked = (text: string, closeness = LOOSE) => {
  const query = readSearchQuery(text)
  return query && tsqueryOf(query, closeness)
}

describe('a question in the words of the database', () => {
  test('asks for every word without its marks', () => {
    expect(asked('Hà Đông')).toBe(`'ha'&'dong'`)
    expect(asked('hoà hòa HOÀ')).toBe(`'hoa'`)
  })

  test('asks for the marks that were typed, and lets other words have any', () => {
    expect(asked('hà dong', { isExact: true, isTogether: false })).toBe(`'hà'&'dong'`)
    expect(asked('hà dong', { isExact: true, isTogether: true })).toBe(`'hà'&'+ha dong'`)
    expect(hasMarks(readSearchQuery('ha dong')!)).toBe(false)
  })

  test('keeps words in quotes and official numbers together', () => {
    for (const text of ['"ha dong" cho', '“Hà Đông” chợ', '«hà đông» chợ']) expect(asked(text)).toBe(`'+ha dong'&'cho'`)
    expect(asked('số 575-TB/TU mới')).toBe(`'so'&'+575 tb'&'+tb tu'&'moi'`)
    expect(asked('24/2026/QĐ-UBND')).toBe(`'+24 2026'&'+2026 qd'&'+qd ubnd'`)
    expect(asked('xe-buýt')).toBe(`'xe'&'buyt'`)
    expect(asked('"hà đông')).toBe(`'ha'&'dong'`)
    expect(asked('"" chợ')).toBe(`'cho'`)
  })

  test('has words and nothing else, whatever was typed', () => {
    expect(asked(`a' | 'b:* & !c <-> (d) \\ "e`)).toBe(`'a'&'b'&'c'&'d'&'e'`)
    for (const text of ['', '  ', '…', '"', '% _', '́']) expect(readSearchQuery(text), text).toBeNull()
    expect(asked('một hai ba bốn năm sáu bảy tám chín mười '.repeat(9))?.split('&').length).toBeLessThanOrEqual(
      QUERY_WORDS_MAX,
    )
  })
})

test('keys of an input method that was off are read beside the words themselves', () => {
  const read = withLeftoversRead(readSearchQuery('haf ddoong test')!)
  expect(read?.words).toBe('hà đông tét')
  expect(tsqueryOf(read!.query, LOOSE)).toBe(`('haf'|'ha')&('ddoong'|'dong')&('test'|'tet')`)
  expect(tsqueryOf(read!.query, { isExact: true, isTogether: false })).toBe(`'hà'&'đông'&'tét'`)
  expect(withLeftoversRead(readSearchQuery('hà đông 575')!)).toBeNull()
})

test('a list of the newsroom asks for words by their beginning', () => {
  expect(prefixTsqueryOf(readSearchQuery('Hà Đông tr')!)).toBe(`'ha':*&'dong':*&'tr':*`)
  expect(prefixTsqueryOf(readSearchQuery('"ha dong" 575-TB/TU "cho"')!)).toBe(`'+ha dong'&'+575 tb'&'+tb tu'&'cho':*`)
})
