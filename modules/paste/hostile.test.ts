import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import type { Block, FlowBlock, Inline } from '@/modules/articles/block-types'
import { BlockList, wordsOf } from '@/modules/articles/blocks'
import { someBody } from '@/modules/articles/testing-bodies'
import { blocksFromPaste, type Clipboard } from './paste'
import { copiedHtml } from './testing-copy'

const HTML5LIB = new URL('../../../shared/data/standards/html5lib-tests/tokenizer/', import.meta.url)
const NAUGHTY = new URL('../../../shared/data/standards/blns/blns.json', import.meta.url)

/** What holds of any paste whatever; gives the blocks, or none where it is refused. */
function check(clipboard: Clipboard): Block[] {
  const paste = blocksFromPaste(clipboard)
  if (!paste.ok) return []
  const { blocks, legacyOffer } = paste.value
  expect(BlockList.parse(blocks)).toEqual(blocks)
  if (legacyOffer) expect(BlockList.parse(legacyOffer.paste.blocks)).toEqual(legacyOffer.paste.blocks)
  const everything = JSON.stringify(blocks)
  expect(everything).toBe(everything.normalize('NFC'))
  expect(everything).not.toMatch(/"href":"(?!https?:|mailto:|tel:)/i)
  return blocks
}

const piece = fc.constantFrom(
  ...`<p|>|</p>|<b>|</i>|<table>|<tr>|<td colspan="99999" rowspan="-1">|</table>|<ul>|<li>|<ol start="999999999999">|</ul>
<blockquote>|<footer>|<cite>x</cite>|<h1>|</h2>|<style>|</style>|p.a{font-family:.VnTime}|<script>|</script|<!--|-->|<![if !x]>
<![endif]>|<p class="a MsoNormal" style="mso-list:l0 level3 lfo1">|<span style="mso-list:Ignore">iv.</span>|<font face=VNI-Times>
<img src="file:///C:/x.jpg">|<img src=data:image/png;base64,A>|<a href="javascript:x">|<a href=" https://a.vn/ x ">|&nbsp;|&#0;|&#x1F468;
&constructor;|<constructor>|<__proto__ __proto__=x>|<iframe src="//youtu.be/dQw4w9WgXcQ">|<br>|<hr/>|\u0301|®­a|tieáng|\ud800|\u202e
\u0000|<pre>\n|<o:p>|<svg>|<math>|<template>|<select>|<textarea>|<title>|"|'|=|/|Hà Đông|<li data-listid="1" data-aria-level="8">`.split(
    /[|\n]/,
  ),
)

describe('a clipboard that means harm, or is broken', () => {
  test('becomes a body like any other, or is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }), (pieces) => {
        check({ html: pieces.join('') })
      }),
      { numRuns: 400 },
    )
  })

  test('cut off anywhere has a reading', () => {
    const html = readFileSync(new URL('./fixtures/word-2016-bai-viet.html', import.meta.url), 'utf8')
    for (let end = 0; end < html.length; end += 211) check({ html: html.slice(0, end) })
  })

  test('of any plain text is a body', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void check({ text })))
  })

  test('with any RTF beside it is read, in time that grows with its length', () => {
    const html = '<p>x<img src="file:///C:/1.jpg"></p>'
    const part = fc.constantFrom('{', '}', '\\pict', '\\pngblip ', '\\bin5 ', '\\*', 'ffd8', ' ', '\\', '\\shppict')
    fc.assert(fc.property(fc.array(part), (parts) => void check({ html, rtf: `{\\rtf1${parts.join('')}` })))
    const took = cpuMillisecondsOf(() => {
      for (const unit of ['{', '{}', 'a', '\\', '\\pict ', '{\\pict\\pngblip 0', 'ff ', '\\bin '])
        check({ html, rtf: `{\\rtf1${unit.repeat(3_000_000 / unit.length)}` })
    })
    expect(took).toBeLessThan(15_000)
  })

  test.skipIf(!existsSync(HTML5LIB))('from the tests of HTML parsers has a reading (../shared/data/standards)', () => {
    const files = readdirSync(HTML5LIB).filter((name) => name.endsWith('.test'))
    const inputs = files.flatMap((name) => {
      const { tests = [] } = JSON.parse(readFileSync(new URL(name, HTML5LIB), 'utf8')) as {
        tests?: { input: string }[]
      }
      return tests.map(({ input }) => input)
    })
    expect(inputs.length).toBeGreaterThan(5_000)
    for (const input of inputs) check({ html: input })
  })

  test.skipIf(!existsSync(NAUGHTY))('from the list of naughty strings is a body (../shared/data/standards)', () => {
    for (const text of JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) {
      check({ text })
      check({ html: text })
    }
  })

  test.each(
    [
      ['<b>', 'elements without an end'],
      ['<div>', 'blocks in blocks'],
      ['<table><tr><td>', 'tables in tables'],
      ['<ul><li>', 'lists in lists'],
      ['<blockquote>', 'quotations in quotations'],
      ['<a b="', 'attributes without an end'],
      ['<!--', 'comments without an end'],
      ['</p></b>', 'ends without a beginning'],
      ['<style>{/*', 'rules without an end'],
      ['<p style="font:1', 'styles without an end'],
      ['&amp', 'entities'],
      ['x\u0301\u0301\u0301\u0301\u0301', 'towers of marks'],
      ['<p class="a b c d e f g">x', 'classes'],
      ['<p style="mso-list:l0 level9 lfo1"><span style="mso-list:Ignore">a)</span>x</p>', 'lists that are drawn'],
    ].map(([unit, what]) => [what, unit] as const),
  )('megabytes of %s are read in time that grows with their length', (_, unit = '') => {
    const megabytes = unit === '<div>' || unit === '<b>' ? 10 : 3
    const html = unit.repeat((megabytes * 1_000_000) / unit.length)
    // A quadratic step would take hours; a slow machine is given time.
    expect(cpuMillisecondsOf(() => check({ html }))).toBeLessThan(15_000)
  })
})

/** A body as a copy can carry it: of the blocks that are text, and in the form in which the paste writes them. */
function asText(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ ...block, content: block.content ? withoutDoubleBreaks(block.content) : [] }]
      case 'heading':
        return [{ ...block, content: inHeading(block.content ?? []) }]
      case 'blockquote':
        return block.content.some(({ content }) => content) ? [{ ...block, content: block.content.map(oneLine) }] : []
      case 'table':
        // One column of cells is read as a frame, and rows without a word are left out.
        return block.content.some((row) => row.content.length < 2 || wordsOf([row]) === '')
          ? []
          : [{ ...block, content: block.content.map(plainRow) }]
      case 'bulletList':
      case 'orderedList':
        return [flowOf(block)]
      case 'horizontalRule':
        return [block]
      default:
        return []
    }
  })
}

/** Links are underlined anyway, and no letter stands above the line and below it. */
const hasMarksAtOdds = (blocks: readonly Block[]): boolean =>
  [...JSON.stringify(blocks).matchAll(/"marks":\[.*?\]/g)].some(
    ([marks]) => /"link".*"underline"/.test(marks) || /"subscript".*"superscript"/.test(marks),
  )

const withoutDoubleBreaks = (content: readonly Inline[]): Inline[] =>
  content.filter(({ type }, index) => type !== 'hardBreak' || content[index - 1]?.type !== 'hardBreak')

const withoutBold = (content: readonly Inline[]): Inline[] =>
  content.map((inline) =>
    inline.type === 'text' ? { ...inline, marks: (inline.marks ?? []).filter(({ type }) => type !== 'bold') } : inline,
  )

const inHeading = (content: readonly Inline[]) => withoutBold(content).filter(({ type }) => type !== 'hardBreak')

function flowOf<Node extends FlowBlock>(block: Node): Node {
  if (block.type === 'paragraph') return oneLine(block) as Node
  return {
    ...block,
    content: block.content.map((item) => ({ ...item, content: item.content.map(flowOf) })),
  }
}

const oneLine = <Node extends { content?: Inline[] }>(node: Node): Node =>
  node.content ? { ...node, content: withoutDoubleBreaks(node.content) } : node

const plainRow = <Row extends Extract<Block, { type: 'table' }>['content'][number]>(row: Row): Row => ({
  ...row,
  content: row.content.map((cell) => ({
    ...cell,
    content: cell.content
      .map(flowOf)
      .map((block) =>
        cell.type === 'tableHeader' && block.type === 'paragraph' && block.content
          ? { ...block, content: withoutBold(block.content) }
          : block,
      ),
  })),
})

test('what was copied from an article is pasted as it was', () => {
  fc.assert(
    fc.property(someBody, (body) => {
      const parsed = BlockList.safeParse(body)
      const once = parsed.success ? BlockList.safeParse(asText(parsed.data)) : parsed
      if (!once.success || once.data.length === 0 || hasMarksAtOdds(once.data)) return
      const copied = once.data
      expect(check({ html: copiedHtml(copied) })).toEqual(copied)
    }),
    { numRuns: 300 },
  )
})
