import mammoth from 'mammoth'
import { DocxNumbering } from './docx-numbering'
import { CENTER_STYLE, fontStyle, MARKER_STYLE, type Rewriting, RIGHT_STYLE, rewriteDocument } from './docx-rewrite'
import { DocxStyles } from './docx-styles'
import { walkXml } from './docx-xml'
import { DocxZip, type ZipProblem } from './docx-zip'

export type DocxPicture = { bytes: Uint8Array; name: string }
export type DocxHtml = {
  html: string
  /** By the address that stands in the HTML. */
  pictures: Map<string, DocxPicture>
  /** Parts the reader knows nothing of: formulas, charts. */
  droppedCount: number
}

const PICTURES_MAX = 100
/** What browsers and our own workshop can show; Word's own drawings (EMF, WMF) are none of it. */
const EXTENSIONS = new Map([
  ['image/jpeg', 'jpg'],
  ['image/jpg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/bmp', 'bmp'],
  ['image/tiff', 'tif'],
])

const STYLE_MAP = [
  ...[MARKER_STYLE].map((name) => `r.${name} => span.${name}`),
  ...[RIGHT_STYLE, CENTER_STYLE].map((name) => `p.${name} => p.${name}:fresh`),
  "p[style-name='Title'] => p.MsoTitle:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p:fresh",
  'u => u',
]

/** A `.docx` file as HTML in the manner of Word's clipboards, for `blocksFromPaste`. Throws when the file is broken. */
export async function htmlOfDocx(bytes: Uint8Array): Promise<DocxHtml | ZipProblem> {
  const zip = DocxZip.open(bytes)
  if (!(zip instanceof DocxZip)) return zip
  const name = mainPartOf(zip)
  const xml = zip.text(name)
  if (xml === null) return 'not-zip'
  const styles = new DocxStyles(zip.text('word/styles.xml'))
  const rewriting = rewriteDocument(xml, styles, new DocxNumbering(zip.text('word/numbering.xml')))
  zip.replace(name, rewriting.xml)
  const pictures = new Map<string, DocxPicture>()
  const input = { file: readerOf(zip) } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
  const { value, messages } = await mammoth.convertToHtml(input, {
    styleMap: [...STYLE_MAP, ...ownStyles(rewriting)],
    // The map a document carries with it is somebody else's.
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const extension = EXTENSIONS.get(image.contentType)
      if (!extension || pictures.size >= PICTURES_MAX) return { src: '' }
      const address = `blob:docx/${pictures.size + 1}`
      pictures.set(address, { bytes: await image.readAsBuffer(), name: `anh-${pictures.size + 1}.${extension}` })
      return { src: address }
    }),
  })
  const unknown = messages.filter(({ message }) => /^An unrecognised element was ignored: m:oMath/.test(message))
  return { html: `${rules(rewriting)}${withoutBackLinks(value)}`, pictures, droppedCount: unknown.length }
}

/** Nearly always `word/document.xml`; some programs number it. */
function mainPartOf(zip: DocxZip): string {
  let target: string | undefined
  walkXml(zip.text('_rels/.rels') ?? '', {
    open: ({ attributes }) => {
      if (attributes.get('Type')?.endsWith('/officeDocument')) target ??= attributes.get('Target')
    },
    close: () => undefined,
  })
  return (target ?? 'word/document.xml').replace(/^\//, '')
}

/** What the reader of documents asks of an archive, answered within our bounds. */
const readerOf = (zip: DocxZip) => ({
  exists: (name: string) => zip.has(name),
  read: async (name: string, encoding?: string) => {
    const content = zip.read(name)
    if (encoding === undefined) return content
    return encoding === 'base64' ? Buffer.from(content).toString('base64') : new TextDecoder(encoding).decode(content)
  },
})

const ownStyles = ({ fonts, lists }: Rewriting): string[] => [
  ...fonts.map((_, number) => `r.${fontStyle(number)} => span.${fontStyle(number)}`),
  ...[...lists.keys()].map((name) => `p.${name} => p.${name}:fresh`),
]

/** The styles we wrote into the document, said in the words of a clipboard. */
function rules({ fonts, lists }: Rewriting): string {
  const places = [...lists].flatMap(([name, { list, level, format }]) => [
    `.${name}{mso-list:l${list} level${level} lfo1}`,
    `@list l${list}:level${level}{mso-level-number-format:${format}}`,
  ])
  return `<meta name=ProgId content=Word.Document><style>${[
    `.${MARKER_STYLE}{mso-list:Ignore}`,
    `.${RIGHT_STYLE}{text-align:right}`,
    `.${CENTER_STYLE}{text-align:center}`,
    ...fonts.map((font, number) => `.${fontStyle(number)}{font-family:"${font.replace(/["{}<>;]/g, '')}"}`),
    ...places,
  ].join('\n')}</style>`
}

/** Footnotes come with an arrow that leads back to the text. */
const withoutBackLinks = (html: string) => html.replace(/ ?<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/g, '')
