import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BlockList, wordsOf } from '@/modules/articles/blocks'
import { blocksFromPaste, type Clipboard, type Paste } from './paste'
import { withoutFormat } from './without-format'

const FIXTURES = new URL('./fixtures/', import.meta.url)
const KOENIG = new URL(
  '../../../shared/data/ghost/koenig-lexical/packages/koenig-lexical/test/e2e/fixtures/paste/',
  import.meta.url,
)

function pasted(clipboard: Clipboard): Paste {
  const paste = blocksFromPaste(clipboard)
  if (!paste.ok) throw new Error(paste.refusal)
  return paste.value
}

const wordsFrom = (html: string) => wordsOf(pasted({ html }).blocks)
const typesFrom = (html: string) => pasted({ html }).blocks.map(({ type }) => type)

/** A block a line, then what the report says: short enough to be read by somebody. */
function golden({ blocks, source, report, pictures }: Paste): string {
  const { suggestions, ...counts } = report
  const seen = pictures.map(({ source: address, ...rest }) => ({
    ...rest,
    source: typeof address === 'string' ? address.slice(0, 22) : (address?.type ?? null),
  }))
  const lines = [source, ...blocks.map((block) => JSON.stringify(block)), '', JSON.stringify(counts)]
  const guesses = Object.entries(suggestions).map(([what, guess]) => `${what}: ${JSON.stringify(guess)}`)
  return `${[...lines, ...guesses, ...seen.map((picture) => JSON.stringify(picture))].join('\n')}\n`
}

const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'))

describe('a clipboard', () => {
  test.each(fixtures)('%s becomes the blocks of its golden file', async (name) => {
    const paste = pasted({ html: readFileSync(new URL(name, FIXTURES), 'utf8') })
    expect(BlockList.parse(paste.blocks)).toEqual(paste.blocks)
    const everything = JSON.stringify(paste.blocks)
    expect(everything).toBe(everything.normalize('NFC'))
    expect(everything).not.toMatch(/file:|mso|[\u00ad\u200b\ufeff]|[§®¬µ¶]/i)
    await expect(golden(paste)).toMatchFileSnapshot(new URL(name.replace('.html', '.golden.txt'), FIXTURES).pathname)
  })

  test.skipIf(!existsSync(KOENIG))(
    'of Google Docs and Office on the web keeps its structure (../shared/data/ghost)',
    () => {
      const html = (name: string) => readFileSync(new URL(name, KOENIG), 'utf8')
      expect(typesFrom(html('google-docs-empty-paragraphs.html'))).toEqual(
        'paragraph paragraph heading paragraph bulletList paragraph horizontalRule paragraph'.split(' '),
      )
      expect(
        pasted({ html: html('office-com-headings.html') }).blocks.map((block) => 'attrs' in block && block.attrs),
      ).toEqual([2, 2, 3, 3].map((level) => ({ level })))
      const marks = JSON.stringify(pasted({ html: html('office-com-text-formats.html') }).blocks)
      for (const mark of ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'https://ghost.org/'])
        expect(marks).toContain(mark)
    },
  )
})

describe('legacy text', () => {
  const tcvn3 = 'Thùc hiÖn sù chØ ®¹o cña QuËn uû Hµ §«ng, c¸c ph­êng ®­a tin'

  test('is converted before the soft hyphen is stripped, because there it is a letter', () => {
    expect(wordsFrom('<p style="font-family:\'.VnTime\'">®&shy;a tin</p>')).toBe('đưa tin')
    expect(wordsFrom('<p style="font-family:Arial">đưa&shy; tin</p>')).toBe('đưa tin')
  })

  test('without a font is offered, with the words before and after, and left as it is', () => {
    const paste = pasted({ text: `${tcvn3}\n\nĐoạn này là Unicode.` })
    expect(paste.blocks).toHaveLength(2)
    expect(paste.report.convertedCount).toEqual({})
    expect(paste.legacyOffer).toMatchObject({ encoding: 'tcvn3', paragraphCount: 1 })
    expect(paste.legacyOffer?.examples[0]?.after).toBe('Thực hiện sự chỉ đạo của Quận uỷ Hà Đông, các phường đưa tin')
    expect(wordsOf(paste.legacyOffer?.paste.blocks ?? [])).toBe(
      'Thực hiện sự chỉ đạo của Quận uỷ Hà Đông, các phường đưa tin\nĐoạn này là Unicode.',
    )
    expect(pasted({ text: 'Quận uỷ Hà Đông' }).legacyOffer).toBeNull()
    expect(pasted({ html: `<p>${tcvn3}</p>` }).legacyOffer?.encoding).toBe('tcvn3')
  })

  test('in a font that holds Unicode too is converted word by word', () => {
    expect(wordsFrom('<p style="font-family:.VnTime">Quận uỷ Hà Đông và QuËn uû</p>')).toBe(
      'Quận uỷ Hà Đông và Quận uỷ',
    )
  })
})

describe('the rest of the clean-up', () => {
  test('reads text when there is no HTML, or none with words in it', () => {
    expect(pasted({ text: 'Một\r\nHai' }).blocks).toHaveLength(2)
    expect(pasted({ text: 'Một\n\nHai', html: '<meta charset="utf-8"><div></div>' }).source).toBe('plain')
    expect(pasted({ text: 'x', html: '<p>Một</p>' }).source).toBe('web')
    expect(blocksFromPaste({ text: ' \n ', html: '<p>&nbsp;</p>' })).toEqual({ ok: false, refusal: 'empty' })
    expect(blocksFromPaste({})).toEqual({ ok: false, refusal: 'empty' })
  })

  test('joins the lines of a mail that was broken to a width', () => {
    const line = 'Phòng Giáo dục và Đào tạo quận Hà Đông kính đề nghị các trường'
    expect(wordsOf(pasted({ text: [line, line, 'gửi báo cáo.'].join('\n') }).blocks)).toBe(
      `${line} ${line} gửi báo cáo.`,
    )
  })

  test('keeps links that lead to the web, a mailbox or a telephone', () => {
    const href = (address: string) => JSON.stringify(pasted({ html: `<p><a href="${address}">x</a></p>` }).blocks)
    for (const kept of ['https://hanoi.gov.vn/?a=1', 'mailto:a@b.vn', 'tel:+84243'])
      expect(href(kept)).toContain(`"href":"${kept}"`)
    for (const lost of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'file:///C:/a.doc',
      '#_ftn1',
      '/khac',
      'data:text/html,x',
    ])
      expect(href(lost)).not.toContain('href')
    expect(href('https://www.google.com/url?q=https://hanoi.gov.vn/&sa=D')).toContain('"href":"https://hanoi.gov.vn/"')
  })

  test('drops what is hidden, struck by a reviewer or a program, and counts it', () => {
    const html = `<p>Thấy<span style="display:none">ẩn</span><del datetime="2018">xoá</del></p><script>x()</script>
      <p hidden>ẩn</p><del>gạch</del>`
    const { blocks, report } = pasted({ html })
    expect(wordsOf(blocks)).toBe('Thấy\ngạch')
    expect(report.droppedCount).toBe(4)
  })

  test('reads a picture of an emoji as the emoji, and no dot that counts readers', () => {
    expect(wordsFrom('<p>Vui <img alt="🎉" src="https://static.xx.fbcdn.net/1.png"></p>')).toBe('Vui 🎉')
    expect(typesFrom('<p>x<img src="https://a.vn/1.gif" width="1" height="1"></p>')).toEqual(['paragraph'])
  })

  test('takes pictures out of paragraphs, items and cells, in their order', () => {
    const html = `<p>a<img src="file:///C:/1.jpg">b</p><ul><li>c<img src="data:image/png;base64,AAAA"></li></ul>
      <table><tr><td>d<img src="blob:https://x/1"></td><td>e</td></tr></table>`
    const { blocks, pictures, report } = pasted({ html })
    expect(blocks.map(({ type }) => type)).toEqual(
      'paragraph missingPicture bulletList missingPicture table missingPicture'.split(' '),
    )
    expect(pictures.map(({ source }) => source)).toEqual([null, 'data:image/png;base64,AAAA', 'blob:https://x/1'])
    expect(report.missingPictureCount).toBe(1)
  })

  test('takes the pictures that Word only names from the RTF beside the HTML', () => {
    const html =
      '<p>a<img src="file:///C:/1.png"></p><p>b<img src="https://a.vn/2.png"></p><p>c<img src="file:///C:/3.emf"></p>'
    const png = `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn fLockAspect}{\\sv 1}}}\\picscalex100\\picw96\\pngblip\\bliptag-12{\\*\\blipuid 00ff}\r\n89504e\r\n470d}}{\\nonshppict{\\pict\\wmetafile8 0102}}`
    const rtf = `{\\rtf1\\ansi{\\*\\listpicture{\\pict\\jpegblip ffd8}}{\\header{\\pict\\pngblip 11}}\\pard ab ${png} cd{\\pict\\emfblip 0a0b}\\par}`
    const { pictures, report } = pasted({ html, rtf })
    expect(pictures.map(({ source }) => source)).toEqual([
      { type: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]) },
      null,
      null,
    ])
    expect(report.missingPictureCount).toBe(2)
    // Which is which cannot be told when their numbers differ.
    expect(
      pasted({ html: `${html}<img src="file:///C:/4.png">`, rtf }).pictures.every(({ source }) => source === null),
    ).toBe(true)
    for (const broken of ['', '{', '{\\rtf1{\\pict\\pngblip', '{\\rtf1 \\bin99999999999 x', '{\\rtf1}}}}\\pict 00'])
      expect(pasted({ html, rtf: broken }).pictures).toHaveLength(3)
  })

  test('reads a frame of one column as what stands in it', () => {
    expect(typesFrom('<table><tr><td><img src="a.jpg"></td></tr><tr><td>Chú thích</td></tr></table>')).toEqual([
      'missingPicture',
      'paragraph',
    ])
  })

  test('moves up what nests deeper than four lists, and loses no item', () => {
    const nested = (depth: number): string => (depth === 0 ? '' : `<ul><li>mục ${depth}${nested(depth - 1)}</li></ul>`)
    expect(wordsFrom(nested(9)).match(/mục/g)).toHaveLength(9)
    const items = Array.from({ length: 650 }, (_, index) => `<li>${index}</li>`).join('')
    const blocks = pasted({ html: `<ol start="5">${items}</ol>` }).blocks
    expect(blocks.map((block) => block.type === 'orderedList' && block.attrs.start)).toEqual([5, 305, 605])
  })

  test('divides what is too long for a paragraph at the end of a sentence, and keeps its style', () => {
    const html = `<p><b>${'Câu này được viết nhiều lần. '.repeat(900)}</b></p>`
    const blocks = pasted({ html }).blocks
    expect(blocks.length).toBeGreaterThan(2)
    for (const block of blocks) expect(wordsOf([block]).endsWith('lần.')).toBe(true)
    expect(blocks.every((block) => JSON.stringify(block).includes('bold'))).toBe(true)
  })

  test('parts paragraphs where two breaks stand, and keeps a single one', () => {
    expect(pasted({ html: 'một<br>vẫn một<br>&nbsp;<br>hai' }).blocks).toHaveLength(2)
    const long = 'Câu rất dài để thành một đoạn văn trọn vẹn, hơn tám mươi ký tự, như các trang cũ vẫn viết.'
    expect(pasted({ html: `${long}<br>${long}<br>${long}` }).blocks).toHaveLength(3)
  })

  test('can be pasted without any format, its legacy text converted all the same', () => {
    const html = `<h2>Một</h2><p style="font-family:.VnTime"><b>®­a</b> <i>tin</i></p><ul><li>hai<ul><li>ba</li></ul></li></ul>
      <table><tr><td>a<p>b</p></td><td></td><td>c</td></tr></table><blockquote><p>lời</p><footer>Bà Tư</footer></blockquote><hr>`
    const plain = withoutFormat(pasted({ html }).blocks)
    expect(wordsOf(plain)).toBe('Một\nđưa tin\nhai\nba\na b · c\nlời\nBà Tư')
    expect(plain.every(({ content }) => content?.length === 1)).toBe(true)
    expect(BlockList.parse(plain)).toEqual(plain)
  })

  test('is refused when it is more than a body may hold', () => {
    const refusal = (clipboard: Clipboard) => {
      const paste = blocksFromPaste(clipboard)
      return paste.ok ? null : paste.refusal
    }
    expect(refusal({ html: '<p>đoạn</p>'.repeat(2_001) })).toBe('too-long')
    expect(refusal({ text: 'chữ '.repeat(60_000) })).toBe('too-long')
    expect(refusal({ text: 'a'.repeat(1_000_001) })).toBe('too-large')
    expect(refusal({ html: ' '.repeat(40_000_001) })).toBe('too-large')
  })
})
