import { deflateRawSync } from 'node:zlib'

/** An archive of the parts given, as office programs write it. `claimedBytes` lies about the size of each. */
export function zipOf(parts: Record<string, string | Uint8Array>, claimedBytes?: number): Buffer {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claimedBytes ?? bytes.length, 8)
    const names = Buffer.from(name)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(names.length, 0)
    // Version 20, UTF-8 names, deflated, no time.
    const shared = Buffer.concat([Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0, 0]), sizes, lengths])
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), shared, names, packed])
    const where = Buffer.alloc(4)
    where.writeUInt32LE(at, 0)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, Buffer.alloc(10), where, names]))
    files.push(file)
    at += file.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, directory, end])
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type DocxParts = {
  body: string
  styles?: string
  numbering?: string
  /** Pictures by their names; each is `rId-<name>` in the body. */
  media?: Record<string, Uint8Array>
  links?: Record<string, string>
}

/** A `.docx` file as Word writes it, less what nobody reads. For tests. */
export function docxOf({ body, styles = '', numbering = '', media = {}, links = {} }: DocxParts): Buffer {
  const relationship = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`
  const inside = [
    relationship('rId1', 'styles', 'styles.xml'),
    relationship('rId2', 'numbering', 'numbering.xml'),
    ...Object.keys(media).map((name) => relationship(`rId-${name}`, 'image', `media/${name}`)),
    ...Object.entries(links).map(([id, href]) => relationship(id, 'hyperlink', href, ' TargetMode="External"')),
  ]
  const relationships = (list: string) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  const defaults = ['png', 'jpeg', 'emf'].map((each) => `<Default Extension="${each}" ContentType="image/${each}"/>`)
  const wordXml = (name: string, content: string) => `${XML}<w:${name} ${NAMESPACES}>${content}</w:${name}>`
  return zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(inside.join('')),
    'word/document.xml': wordXml('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': wordXml('styles', styles),
    'word/numbering.xml': wordXml('numbering', numbering),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])),
  })
}

/** A paragraph with its properties and runs in XML; a plain text is one run. */
export const docxParagraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : docxRun(content)}</w:p>`

export const docxRun = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

export const docxPicture = (name: string, alt = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId-${name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
