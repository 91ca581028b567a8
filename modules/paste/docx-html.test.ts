import { existsSync, readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/modules/articles/block-types'
import { wordsOf } from '@/modules/articles/blocks'
import { htmlOfDocx } from './docx-html'
import { blocksFromPaste, type Paste } from './paste'
import { docxOf, docxParagraph, docxPicture, docxRun, zipOf } from './testing-docx'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function pasted(file: Uint8Array): Promise<Paste> {
  const read = await htmlOfDocx(file)
  if (typeof read === 'string') throw new Error(read)
  const paste = blocksFromPaste({ html: read.html })
  if (!paste.ok) throw new Error(paste.refusal)
  return paste.value
}

const listItem = (text: string, numId: number, level = 0) =>
  docxParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

const level = (index: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, abstractId: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${override}</w:num>`

const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="VanBanCu"><w:name w:val="Văn bản cũ"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ConCuaCu"><w:name w:val="Con của cũ"/><w:basedOn w:val="VanBanCu"/></w:style>`

describe('a document of Word', () => {
  test('keeps headings, styles of letters, links and the alignment a guess needs', async () => {
    const body = [
      docxParagraph('Kế hoạch', '<w:pStyle w:val="u1"/>'),
      docxParagraph(
        `${docxRun('Một ')}${docxRun('đậm', '<w:b/>')}${docxRun(' nghiêng', '<w:i/>')}${docxRun(' gạch', '<w:u w:val="single"/>')}${docxRun('2', '<w:vertAlign w:val="superscript"/>')}<w:hyperlink r:id="rIdA">${docxRun('cổng')}</w:hyperlink><w:del>${docxRun('xoá')}</w:del>`,
      ),
      docxParagraph('Mục tiêu', '<w:pStyle w:val="u2"/>'),
      docxParagraph(docxRun(`${'Đoạn văn dài. '.repeat(20)}`)),
      docxParagraph('Minh Anh', '<w:jc w:val="right"/>'),
    ].join('')
    const paste = await pasted(docxOf({ body, styles: STYLES, links: { rIdA: 'https://hadong.gov.vn/' } }))
    expect(paste.blocks.map((block) => [block.type, 'attrs' in block && block.attrs])).toEqual([
      ['heading', { level: 2 }],
      ['paragraph', false],
      ['heading', { level: 2 }],
      ['paragraph', false],
      ['paragraph', false],
    ])
    expect(JSON.stringify(paste.blocks[1])).toMatch(/bold.*italic.*underline.*superscript.*https:\/\/hadong\.gov\.vn\//)
    expect(wordsOf(paste.blocks)).not.toContain('xoá')
    expect(paste.report.suggestions.title?.text).toBe('Kế hoạch')
    expect(paste.report.suggestions.penName?.text).toBe('Minh Anh')
  })

  test('counts its lists as Word draws them, and keeps the words of their markers', async () => {
    const numbering = [
      list(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.', 3)),
      list(1, level(0, 'decimal', 'Điều %1.')),
      list(2, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', 'o')),
      num(1, 0),
      num(2, 1),
      num(3, 2),
      num(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    ].join('')
    const body = [
      listItem('Tình hình', 1),
      listItem('Thuận lợi', 1, 1),
      listItem('Khó khăn', 1, 1),
      listItem('Nhiệm vụ', 1),
      listItem('Phạm vi', 2),
      docxParagraph('Giải thích.'),
      listItem('Đối tượng', 2),
      listItem('Tre', 3),
      listItem('nứa', 3, 1),
      listItem('Bảy', 4),
      listItem('Tám', 4),
    ].join('')
    const { blocks } = await pasted(docxOf({ body, styles: STYLES, numbering }))
    const starts = (block: Block | undefined) => JSON.stringify(block).match(/"start":\d+/g)
    expect(blocks.map(({ type }) => type)).toEqual(
      'orderedList paragraph paragraph paragraph bulletList orderedList'.split(' '),
    )
    expect(starts(blocks[0])).toEqual(['"start":1', '"start":3'])
    expect(blocks[0]).toMatchObject({ attrs: { numbering: 'I' } })
    expect(starts(blocks[5])).toEqual(['"start":7'])
    expect(wordsOf(blocks.slice(1, 4))).toBe('Điều 1. Phạm vi\nGiải thích.\nĐiều 2. Đối tượng')
  })

  test('is converted from the fonts of its runs and of its styles', async () => {
    const body = [
      docxParagraph(docxRun('QuËn uû Hµ §«ng', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/>')),
      docxParagraph('®­a tin', '<w:pStyle w:val="ConCuaCu"/>'),
      docxParagraph(docxRun('céng hßa x· héi', '<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>')),
      docxParagraph('<w:r><w:rPr/><w:t>®«</w:t></w:r><w:r><w:t>®­a</w:t></w:r>', '<w:pStyle w:val="VanBanCu"/>'),
      docxParagraph('Quận uỷ Hà Đông'),
    ].join('')
    const { blocks, report } = await pasted(docxOf({ body, styles: STYLES }))
    expect(wordsOf(blocks)).toBe('Quận uỷ Hà Đông\nđưa tin\nCỘNG HÒA XÃ HỘI\nđôđưa\nQuận uỷ Hà Đông')
    expect(JSON.stringify(blocks[0])).toContain('bold')
    expect(report.convertedCount).toEqual({ tcvn3: 4 })
  })

  test('keeps its pictures, which a clipboard loses, and asks for those nobody can show', async () => {
    const body = docxParagraph(`${docxPicture('a.png', 'Lễ khởi công')}${docxPicture('b.emf')}`) + docxParagraph('Chữ')
    const file = docxOf({ body, styles: STYLES, media: { 'a.png': PNG, 'b.emf': PNG } })
    const read = await htmlOfDocx(file)
    if (typeof read === 'string') throw new Error(read)
    expect([...read.pictures]).toEqual([['blob:docx/1', { bytes: PNG, name: 'anh-1.png' }]])
    const paste = blocksFromPaste({ html: read.html })
    if (!paste.ok) throw new Error(paste.refusal)
    expect(paste.value.pictures.map(({ source, alt }) => [source, alt])).toEqual([
      ['blob:docx/1', 'Lễ khởi công'],
      [null, ''],
    ])
    expect(paste.value.blocks.map(({ type }) => type)).toEqual(['missingPicture', 'missingPicture', 'paragraph'])
  })

  test('with tables keeps head, spans and the lists in its cells', async () => {
    const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(docxParagraph('Đầu'), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell(docxParagraph('a'))}${cell(listItem('b', 3))}</w:tr></w:tbl>`
    const numbering = list(2, level(0, 'bullet', 'o')) + num(3, 2)
    const { blocks } = await pasted(docxOf({ body, styles: STYLES, numbering }))
    expect(JSON.stringify(blocks)).toMatch(/^\[{"type":"table".*tableHeader.*"colspan":2.*bulletList/)
  })
})

test('documents that its reader is tested with keep their words', async () => {
  // Other people's files, as they come with the package: with notes, comments, text boxes, tables, pictures.
  const folder = new URL('../../node_modules/mammoth/test/test-data/', import.meta.url)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : []
  for (const name of names) {
    const file = readFileSync(new URL(name, folder))
    const read = await htmlOfDocx(file)
    if (typeof read === 'string') throw new Error(`${name}: ${read}`)
    const paste = blocksFromPaste({ html: read.html })
    const raw = (await mammoth.extractRawText({ buffer: file })).value
    const words = (text: string) => [...new Set(text.match(/\p{L}{3,}/gu) ?? [])].sort()
    const kept = new Set(words(paste.ok ? wordsOf(paste.value.blocks) : ''))
    expect(
      words(raw).filter((word) => !kept.has(word)),
      name,
    ).toEqual([])
  }
})

describe('a file that is none', () => {
  test('is said to be so', async () => {
    expect(await htmlOfDocx(Buffer.from('<p>x</p>'.repeat(9)))).toBe('not-zip')
    expect(await htmlOfDocx(zipOf({ 'a.txt': 'x' }))).toBe('not-zip')
    expect(await htmlOfDocx(docxOf({ body: docxParagraph('x') }).subarray(0, 900))).toBe('broken')
  })

  test('that unpacks to more than it says, or says too much, is not unpacked', async () => {
    const bomb = { 'word/document.xml': 'x'.repeat(30_000_000) }
    await expect(htmlOfDocx(zipOf(bomb, 1_000))).rejects.toThrow()
    expect(await htmlOfDocx(zipOf({ 'word/media/a.png': 'x' }, 200_000_000))).toBe('too-large')
    expect(await htmlOfDocx(zipOf({ 'word/document.xml': 'x' }, 50_000_000))).toBe('broken')
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, '']))
    expect(await htmlOfDocx(zipOf(many))).toBe('too-large')
  })

  test('cut or changed anywhere is refused or read, and never holds the reader up', async () => {
    const file = docxOf({ body: docxParagraph('Một') + listItem('Hai', 3), styles: STYLES })
    for (let at = 0; at < file.length; at += 37) {
      const changed = Buffer.from(file)
      changed[at] = 255 - (changed[at] ?? 0)
      await htmlOfDocx(changed).catch(() => null)
      await htmlOfDocx(file.subarray(0, at)).catch(() => null)
    }
  })
})
