import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../block-types'
import { type CheckFacts, findingsOf } from './checks'
import { CHECK_NAMES, keyOf } from './finding'
import { oddOfficeName } from './office-names'
import { cutToWidth, pixelWidth, SEARCH_TITLE } from './pixel-width'

const paragraph = (text: string, href?: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(href && { marks: [{ type: 'link', attrs: { href } }] }) }],
})

const GOOD: CheckFacts = {
  text: {
    headline: 'Chợ làng họp lại',
    standfirst: 'Sau hai năm sửa sang, chợ mở cửa.',
    body: [paragraph('Chợ mở cửa từ sáng sớm.')],
    sectionId: 1,
    leadMediaId: null,
  },
  pictures: new Map(),
  links: new Map(),
  twin: null,
}
const picture = { alt: 'Cổng chợ', isDecorative: false, caption: 'Cổng chợ sáng sớm.' }
const withText = (change: Partial<CheckFacts['text']>, more: Partial<CheckFacts> = {}): CheckFacts => ({
  ...GOOD,
  ...more,
  text: { ...GOOD.text, ...change },
})
const named = (facts: CheckFacts) => findingsOf(facts).map(({ check, place, detail }) => [check, place, detail])

describe('what the checks find', () => {
  test('nothing in a text that has everything', () => {
    expect(findingsOf(GOOD)).toEqual([])
  })

  test('what readers cannot do without stops', () => {
    const bare = withText({ headline: '', sectionId: null, body: [], standfirst: '' })
    expect(findingsOf(bare).map(({ check, level }) => [check, level])).toEqual([
      ['headline', 'stops'],
      ['section', 'stops'],
      ['body', 'stops'],
      ['standfirst', 'warns'],
    ])
    const waiting = withText({ body: [paragraph('A'), { type: 'missingPicture', attrs: { note: 'Ảnh 1' } }] })
    expect(named(waiting)).toEqual([['missing-picture', { block: 1 }, 'Ảnh 1']])
  })

  test('a picture nobody described stops, one without a caption warns, a decorative one does neither', () => {
    const body: Block[] = [paragraph('A'), { type: 'gallery', attrs: { mediaIds: [5, 6, 7] } }]
    const pictures = new Map([
      [4, { ...picture, alt: '' }],
      [5, picture],
      [6, { alt: '', isDecorative: true, caption: '' }],
      [7, { ...picture, caption: '' }],
    ])
    expect(named(withText({ body, leadMediaId: 4 }, { pictures }))).toEqual([
      ['alt', { field: 'leadMediaId' }, '4'],
      ['caption', { block: 1 }, '7'],
    ])
  })

  test.each(['[…]', '[...]', '[ … ]', '[??]', '[xxx]', '[TK]'])('%s was to be filled in', (mark) => {
    expect(named(withText({ headline: `Chợ ${mark} họp` }))).toEqual([['placeholder', { field: 'headline' }, mark]])
    expect(named(withText({ body: [paragraph('A'), paragraph(`Có ${mark} người`)] }))).toEqual([
      ['placeholder', { block: 1 }, mark],
    ])
  })

  test('brackets with words in them are no placeholder', () => {
    expect(findingsOf(withText({ standfirst: 'Ông nói: “[Chợ] họp lại” [1], mảng [x].' }))).toEqual([])
  })

  test('words of a legacy font and decomposed letters are noticed', () => {
    const legacy = 'QuËn uû Hµ §«ng, Céng hßa X· héi'
    expect(named(withText({ body: [paragraph(legacy)] }))).toContainEqual(['legacy-text', { field: 'body' }, ''])
    const decomposed = withText({ standfirst: 'Hà Đông họp.'.normalize('NFD') })
    expect(named(decomposed)).toEqual([['unicode-form', { field: 'standfirst' }, '']])
  })

  test('links are dead, alive or not asked for', () => {
    const body = [paragraph('Một', 'https://a.vn/'), paragraph('Hai', 'https://b.vn/'), paragraph('Ba', '/thoi-su')]
    expect(named(withText({ body }))).toEqual([['unchecked-link', { block: 0 }, '2']])
    const links = new Map([
      ['https://a.vn/', 'alive'],
      ['https://b.vn/', 'dead'],
    ] as const)
    expect(named(withText({ body }, { links }))).toEqual([['dead-link', { block: 1 }, 'https://b.vn/']])
  })

  test('a text that is there already is named', () => {
    expect(named(withText({}, { twin: { id: 7, headline: 'Chợ họp' } }))).toEqual([
      ['twin', { field: 'body' }, '7 Chợ họp'],
    ])
  })

  test('a long headline reminds, a very long one warns', () => {
    expect(
      named(withText({ headline: 'Phường mở thêm lớp học tối miễn phí cho người đi làm ở tổ bảy và tổ chín' })),
    ).toEqual([['long-headline', { field: 'headline' }, '']])
    expect(named(withText({ headline: 'Chợ làng '.repeat(14) }))[0]?.[0]).toBe('very-long-headline')
  })

  test('two spaces and odd capitals of an office remind', () => {
    const body = [paragraph('Chợ  họp lại.'), paragraph('Ủy Ban Nhân Dân phường cho biết.')]
    expect(named(withText({ body }))).toEqual([
      ['double-space', { block: 0 }, 'Chợ  họp'],
      ['office-name', { block: 1 }, 'Uỷ Ban Nhân Dân → Uỷ ban nhân dân'],
    ])
  })

  test('pictures beside words about children remind of their parents', () => {
    const children = withText({ standfirst: 'Học sinh lớp 3 trồng rau.' })
    expect(findingsOf(children)).toEqual([])
    const shown = { ...children, pictures: new Map([[1, picture]]), text: { ...children.text, leadMediaId: 1 } }
    expect(named(shown)).toEqual([['children', null, '']])
  })

  test('each check has its place in the order, and findings can be told apart', () => {
    const body = [paragraph('[…]'), paragraph('[…] [?]'), { type: 'figure', attrs: { mediaId: 9 } } as Block]
    const facts = withText({ body, headline: '' }, { pictures: new Map([[9, { ...picture, alt: '', caption: '' }]]) })
    const found = findingsOf(facts)
    const order = found.map(({ check }) => CHECK_NAMES.indexOf(check))
    expect(order).toEqual(order.toSorted((left, right) => left - right))
    expect(new Set(found.filter(({ level }) => level === 'warns').map(keyOf)).size).toBe(1)
  })
})

describe('the names of offices', () => {
  test.each([
    ['uỷ ban nhân dân phường', null],
    ['Ủy ban nhân dân phường', null],
    ['UỶ BAN NHÂN DÂN PHƯỜNG', null],
    ['Uỷ ban Nhân dân phường', 'Uỷ ban nhân dân'],
    ['Bộ giáo dục và Đào tạo', 'Bộ Giáo dục và Đào tạo'],
    ['Bộ Văn hóa, Thể thao và Du lịch', null],
    ['Chợ họp', null],
  ])('%s', (text, name) => {
    expect(oddOfficeName(text)?.name ?? null).toBe(name)
  })
})

describe('the width of a line', () => {
  // Measured in Chromium with Liberation Sans, which has the widths of Arial.
  test.each([
    ['Hamburgefonstiv', 151],
    ['Phường mở thêm lớp học tối miễn phí cho người đi làm ở tổ bảy', 573],
    ['Phát huy thế mạnh, xây dựng quận Hà Đông phát triển bền vững', 577],
  ])('%s is about %i pixels wide', (text, measured) => {
    expect(Math.abs(pixelWidth(text, 20) - measured)).toBeLessThan(measured * 0.01)
    expect(pixelWidth(text.normalize('NFD'), 20)).toBe(pixelWidth(text, 20))
  })

  test('a title is cut between words and never wider than the line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('phường', 'mở', 'lớp', 'học', 'Nghiêng'), { maxLength: 60 }), (words) => {
        const cut = cutToWidth(words.join(' '), SEARCH_TITLE)
        expect(pixelWidth(cut, SEARCH_TITLE.fontPixels)).toBeLessThanOrEqual(SEARCH_TITLE.widthPixels)
        if (cut !== words.join(' ')) expect(words.join(' ').startsWith(cut.slice(0, -2))).toBe(true)
      }),
    )
    expect(cutToWidth('Chợ họp', SEARCH_TITLE)).toBe('Chợ họp')
  })
})
