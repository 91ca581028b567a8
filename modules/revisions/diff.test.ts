import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { countSyllables } from '@/lib/vi/syllables'
import type { Block, Inline, TableRow } from '@/modules/articles/block-types'
import { BlockList, wordsOf } from '@/modules/articles/blocks'
import { bulletList, figure, heading, paragraph, quote } from '@/modules/articles/plain-blocks'
import { someBody } from '@/modules/articles/testing-bodies'
import { countNodeChanges, diffBlocks, type NodeEdit } from './diff-blocks'
import { diffTexts, isNoticeable } from './diff-texts'
import { snapshotFrom } from './snapshot'
import { nodesAfter, nodesBefore } from './testing-read-back'

/** `Chợ[- làng+ quê]`, a line for each node, parts indented. */
function drawn(edits: NodeEdit[], indent = ''): string[] {
  return edits.flatMap((edit) => {
    switch (edit.kind) {
      case 'same':
        return [`${indent}= ${edit.node.type}`]
      case 'added':
        return [`${indent}+ ${edit.node.type} ${wordsOf([edit.node])}`.trimEnd()]
      case 'removed':
        return [`${indent}- ${edit.node.type} ${wordsOf([edit.node])}`.trimEnd()]
      case 'replaced':
        return [`${indent}~ ${edit.before.type} → ${edit.after.type}`]
      case 'inside':
        return [`${indent}~ ${edit.after.type}`, ...drawn(edit.parts, `${indent}  `)]
      default:
        return [`${indent}~ ${edit.after.type} ${words(edit)}`]
    }
  })
}

const words = ({ words: edits }: Extract<NodeEdit, { kind: 'reworded' }>) =>
  edits
    .map((edit) => {
      if (edit.kind === 'removed') return `[-${edit.before.text}]`
      if (edit.kind === 'added') return `[+${edit.after.text}]`
      if (edit.before.text !== edit.after.text) return `{${edit.before.text}=${edit.after.text}}`
      return edit.before.style === edit.after.style ? edit.after.text : `<${edit.after.text}>`
    })
    .join('')

const row = (...cells: string[]): TableRow => ({
  type: 'tableRow',
  content: cells.map((text) => ({
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(text)],
  })),
})
const table = (...rows: TableRow[]): Block => ({ type: 'table', content: rows })
const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] })

describe('golden', () => {
  const golden: [string, Block[], Block[], string[]][] = [
    [
      'một chữ đổi giữa các đoạn không đổi',
      [heading(2, 'Chợ'), paragraph('Chợ làng họp lại.'), paragraph('Hết.')],
      [heading(2, 'Chợ'), paragraph('Chợ quê họp lại.'), paragraph('Hết.')],
      ['= heading', '~ paragraph Chợ[- làng][+ quê] họp lại.', '= paragraph'],
    ],
    [
      'một đoạn thêm vào, một đoạn bỏ đi, đoạn sửa vẫn tìm thấy nhau',
      [paragraph('Mưa lớn từ sáng sớm nay.'), paragraph('Bà con phấn khởi vì chợ làng rộng hơn.')],
      [paragraph('Bà con rất phấn khởi vì chợ làng rộng hơn.'), paragraph('Ban quản lý nhận ý kiến.')],
      [
        '- paragraph Mưa lớn từ sáng sớm nay.',
        '~ paragraph Bà con[+ rất] phấn khởi vì chợ làng rộng hơn.',
        '+ paragraph Ban quản lý nhận ý kiến.',
      ],
    ],
    ['đoạn thành mục', [paragraph('Giá cả')], [heading(3, 'Giá cả')], ['~ heading Giá cả']],
    [
      'chữ đậm và dấu thanh đặt chỗ khác là cùng một chữ',
      [paragraph('Khu hòa bình')],
      [{ type: 'paragraph', content: [{ type: 'text', text: 'Khu hoà' }, bold(' bình')] }],
      ['~ paragraph Khu{ hòa= hoà}< bình>'],
    ],
    [
      'danh sách: từng ý',
      [bulletList('rau muống', 'cá rô', 'gạo nếp')],
      [bulletList('rau muống nước', 'gạo nếp', 'đậu xanh')],
      [
        '~ bulletList',
        '  ~ listItem',
        '    ~ paragraph rau muống[+ nước]',
        '  - listItem cá rô',
        '  = listItem',
        '  + listItem đậu xanh',
      ],
    ],
    [
      'bảng: từng ô, cả khi số đổi hẳn',
      [table(row('Phường', 'Số hộ'), row('Văn Quán', '150'), row('Hà Cầu', '20'))],
      [table(row('Phường', 'Số hộ'), row('Văn Quán', '105'), row('Hà Cầu', '20'))],
      [
        '~ table',
        '  = tableRow',
        '  ~ tableRow',
        '    = tableCell',
        '    ~ tableCell',
        '      ~ paragraph [-150][+105]',
        '  = tableRow',
      ],
    ],
    [
      'bảng thêm một hàng',
      [table(row('a', '1'), row('c', '3'))],
      [table(row('a', '1'), row('b', '2'), row('c', '3'))],
      ['~ table', '  = tableRow', '  + tableRow b\n2', '  = tableRow'],
    ],
    ['ảnh này thay ảnh kia', [figure(1), figure(2)], [figure(1), figure(3)], ['= figure', '~ figure → figure']],
    [
      'trích dẫn đổi người nói',
      [quote('Chợ đông lắm.', 'Bà Lân')],
      [quote('Chợ đông lắm.', 'Bà Lan')],
      ['~ blockquote', '  = paragraph'],
    ],
  ]
  test.each(golden)('%s', (_, before, after, expected) => {
    expect(drawn(diffBlocks(before, after))).toEqual(expected)
  })
})

const body = someBody.map((blocks) => BlockList.safeParse(blocks).data ?? [])
/** Two bodies that share most of their blocks, as two versions of a text do. */
const twoVersions = fc
  .tuple(body, body, fc.nat(7), fc.nat(7))
  .map(([one, other, from, to]): [Block[], Block[]] => [
    one,
    [...one.slice(0, from), ...other.slice(0, 2), ...one.slice(to)],
  ])

describe('whatever the texts', () => {
  test('both can be read back from what changed: nothing is lost and nothing is made up', () => {
    fc.assert(
      fc.property(fc.oneof(twoVersions, fc.tuple(body, body)), ([before, after]) => {
        const edits = diffBlocks(before, after)
        expect(nodesBefore(edits)).toEqual(before)
        expect(nodesAfter(edits)).toEqual(after)
      }),
      { numRuns: 300 },
    )
  })

  test('the syllables that came and went explain the lengths', () => {
    fc.assert(
      fc.property(twoVersions, ([before, after]) => {
        const { added, removed } = countNodeChanges(diffBlocks(before, after))
        expect(countSyllables(wordsOf(before)) - removed + added).toBe(countSyllables(wordsOf(after)))
      }),
    )
  })

  test('a syllable of two marks is one syllable', () => {
    const linked = { ...bold('Hà Đông'), marks: [{ type: 'link' as const, attrs: { href: 'https://hanoi.gov.vn/' } }] }
    const after: Block = { ...heading(2, 'Hà Đông'), content: [{ type: 'text', text: 'Hà Đông' }, linked] } as Block
    expect(countNodeChanges(diffBlocks([paragraph('Hà Đông')], [after]))).toEqual({ added: 1, removed: 0 })
  })

  test('a tone mark alone in a name is what counts it as a syllable', () => {
    const titled = (title: string): Block[] => [
      { type: 'embed', attrs: { provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title } },
    ]
    expect(countNodeChanges(diffBlocks(titled('\u0301'), titled('👩‍🌾')))).toEqual({ added: 0, removed: 1 })
  })

  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(body, (one) => {
        expect(diffBlocks(one, one).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})

describe('a whole text', () => {
  const kept = { headline: 'Chợ', standfirst: '', dateline: '', body: [paragraph('Chợ mở.')], sectionId: 1 }
  const version = (change: object = {}) => snapshotFrom({ ...kept, ...change })

  test('says what changed besides the words', () => {
    const diff = diffTexts(
      version({ tagNames: ['a', 'b'], leadMediaId: 3 }),
      version({ tagNames: ['b', 'a'], sectionId: 2 }),
    )
    expect(diff.changedFacts).toEqual(['sectionId', 'leadMediaId'])
    expect(diff.counts).toEqual({ added: 0, removed: 0 })
    expect(isNoticeable(diff)).toBe(true)
    expect(isNoticeable(diffTexts(version(), version({ sectionId: 2 })))).toBe(false)
    expect(isNoticeable(diffTexts(version(), version({ headline: 'Chợ họp' })))).toBe(true)
  })

  test('reads versions kept by seeds and imports, and calls nothing changed that they did not keep', () => {
    const old = version({ body: [{ type: 'paragraph', text: 'Chợ mở.' }], tagIds: [4], importedFrom: 'x' })
    expect(diffTexts(old, version({ tagNames: ['Chợ'] }))).toMatchObject({ changedFacts: [], counts: { added: 0 } })
  })
})

test('two books that share nothing are compared in less time than a reader notices', () => {
  const book = (word: string) => Array.from({ length: 2_000 }, (_, at) => paragraph(`${word}${at} `.repeat(20).trim()))
  const took = cpuMillisecondsOf(() =>
    expect(countNodeChanges(diffBlocks(book('x'), book('y')))).toEqual({ added: 40_000, removed: 40_000 }),
  )
  expect(took).toBeLessThan(2_000)
})
