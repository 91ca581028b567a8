import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline, Mark, Table } from './block-types'
import { BlockList, mediaIdsOf, storedBlocks, wordsOf } from './blocks'
import { PARAGRAPH_CHARS_MAX } from './body-limits'
import { embedFromUrl } from './embeds'
import { isSafeHref } from './inline'
import { bulletList, figure, heading, paragraph, paragraphs, quote } from './plain-blocks'
import { someBody } from './testing-bodies'

const bold: Mark = { type: 'bold' }
const line = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const run = (text: string, ...marks: Mark[]): Inline =>
  marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
const problemOf = (body: unknown) => BlockList.safeParse(body).error?.issues[0]?.message

describe('a body', () => {
  test('is the same when it is read a second time, whatever was sent', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const once = BlockList.safeParse(body)
        if (once.success) expect(BlockList.parse(once.data)).toEqual(once.data)
      }),
    )
  })

  test('keeps the words of every run, their tone marks on their letters', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://hanoi.gov.vn/' } }
    for (const nothing of ['', '\u200b'])
      expect(BlockList.parse([line(run('Ha', link), run(nothing, link), run('\u0300 Nội'))])).toEqual([
        line(run('Hà', link), run(' Nội')),
      ])
    expect(BlockList.parse([line(run('  Ha', bold), run('\u0300 No\u0323\u0302i '), run(' mới', bold))])).toEqual([
      line(run('Hà', bold), run(' Nội '), run('mới', bold)),
    ])
  })

  test('has one run where the style does not change, and marks in one order', () => {
    const sent = [line(run('a', { type: 'italic' }, bold), run('b', bold, { type: 'italic' }))]
    expect(BlockList.parse(sent)).toEqual([line(run('ab', bold, { type: 'italic' }))])
  })

  test('loses empty lines, empty items and breaks at the edge, and nothing else', () => {
    const sent = [
      { type: 'paragraph' },
      line({ type: 'hardBreak' }, run('một'), { type: 'hardBreak' }, run(' '), { type: 'hardBreak' }),
      bulletList('', 'hai'),
      bulletList(''),
      quote('', 'Bà Tư'),
      { type: 'horizontalRule' },
    ]
    expect(BlockList.parse(sent)).toEqual([
      line(run('một')),
      bulletList('hai'),
      quote('', 'Bà Tư'),
      { type: 'horizontalRule' },
    ])
  })

  test('takes nothing that is not a block of ours, and no attribute that is not', () => {
    expect(problemOf([{ type: 'iframe', attrs: { src: 'x' } }])).toBeDefined()
    expect(problemOf([line({ type: 'text', text: 'a', marks: [{ type: 'code' }] } as never)])).toBeDefined()
    expect(problemOf('<p>')).toBeDefined()
    const sent = [{ type: 'paragraph', attrs: { style: 'x' }, content: [{ ...run('a'), onclick: 'x' }] }]
    expect(BlockList.parse(sent)).toEqual([paragraph('a')])
  })

  test('says what is wrong in the words of every text', () => {
    expect(problemOf([paragraph('a'.repeat(PARAGRAPH_CHARS_MAX + 1))])).toBe('too-long')
    expect(problemOf([paragraph('a\u0007')])).toBe('unreadable-characters')
    expect(problemOf(Array.from({ length: 2_001 }, () => paragraph('a')))).toBe('too-long')
    expect(problemOf(Array.from({ length: 21 }, () => paragraph('á'.repeat(10_000))))).toBe('too-long')
  })

  test('nests lists four deep and no deeper', () => {
    const nested = (depth: number): Block => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('x'), ...(depth > 1 ? [nested(depth - 1) as never] : [])] }],
    })
    expect(BlockList.parse([nested(4)])).toEqual([nested(4)])
    expect(problemOf([nested(5)])).toBeDefined()
  })

  test('in the former shape is read as it was meant', () => {
    const former = [
      { type: 'paragraph', text: 'Một' },
      { type: 'heading', level: 2, text: 'Hai' },
      { type: 'list', isOrdered: false, items: ['ba'] },
      { type: 'quote', text: 'Bốn', source: 'Năm' },
      { type: 'figure', mediaId: 6 },
    ]
    const blocks = [paragraph('Một'), heading(2, 'Hai'), bulletList('ba'), quote('Bốn', 'Năm'), figure(6)]
    expect(storedBlocks(former)).toEqual(blocks)
    expect(storedBlocks(blocks)).toEqual(blocks)
    expect(wordsOf(blocks)).toBe('Một\nHai\nba\nBốn\nNăm')
  })

  test('names its pictures once each', () => {
    expect(mediaIdsOf([figure(3), { type: 'gallery', attrs: { mediaIds: [2, 3] } }])).toEqual([3, 2])
  })
})

test('typed lines become paragraphs where an empty line stands', () => {
  expect(paragraphs('một\nhai\r\n \r\nba\n')).toEqual([paragraph('một hai'), paragraph('ba')])
})

test('a table comes out as a rectangle with all its words', () => {
  const cell = (text: string, colspan = 1, rowspan = 1) => ({
    type: 'tableCell' as const,
    attrs: { colspan, rowspan },
    content: [paragraph(text)],
  })
  const sent: Table = {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('a', 1, 5), cell('b', 2)] },
      { type: 'tableRow', content: [cell('c')] },
    ],
  }
  expect(BlockList.parse([sent])).toEqual([
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('a', 1, 2), cell('b', 2)] },
        { type: 'tableRow', content: [cell('c'), { ...cell(''), content: [{ type: 'paragraph' }] }] },
      ],
    },
  ])
})

test('a link leads to the web, a mailbox, a telephone or a page of this site', () => {
  for (const href of ['https://hanoi.gov.vn/a?b#c', 'http://a.vn', 'mailto:a@b.vn', 'tel:+842433824567', '/thoi-su'])
    expect(isSafeHref(href), href).toBe(true)
  for (const href of [
    'javascript:alert(1)',
    'java\nscript:x',
    '//evil.vn',
    '/\\evil.vn',
    'data:text/html,x',
    'a.vn',
    '',
  ])
    expect(isSafeHref(href), href).toBe(false)
})

test('a video is known by its address', () => {
  expect(embedFromUrl('http://youtu.be/dQw4w9WgXcQ')).toEqual({
    provider: 'youtube',
    url: 'https://youtu.be/dQw4w9WgXcQ',
  })
  const known = {
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1': 'youtube',
    'https://m.youtube.com/shorts/dQw4w9WgXcQ': 'youtube',
    'https://www.facebook.com/hadong/videos/123456789/': 'facebook',
    'https://www.facebook.com/watch/?v=123': 'facebook',
    'https://fb.watch/abc/': 'facebook',
    'https://vimeo.com/76979871': 'vimeo',
    'https://video.zalo.me/x/abc': 'zalo',
  }
  for (const [url, provider] of Object.entries(known)) expect(embedFromUrl(url)?.provider, url).toBe(provider)
  const others = [
    'https://youtube.com.evil.vn/watch?v=dQw4w9WgXcQ',
    'https://youtube.com',
    'javascript:1',
    'x https://youtu.be/dQw4w9WgXcQ',
  ]
  for (const url of others) expect(embedFromUrl(url), url).toBeNull()
})
