import { legacyFont } from '@/lib/vi/legacy/fonts'
import type { DocxNumbering } from './docx-numbering'
import { type DocxStyles, fontOf, type NumberPlace, outlineOf } from './docx-styles'
import { type Edit, edited, escapedXml, walkXml, type XmlTag } from './docx-xml'

/** A paragraph under way: what its properties say, and where they stand. */
type OpenParagraph = {
  contentStart: number
  /** `inside` is where the first property may stand; the same as `end` when there is none. */
  properties: { start: number; inside: number; end: number } | null
  styleId: string | null
  styleTag: { start: number; end: number } | null
  numbering: { start: number; end: number } | null
  place: NumberPlace
  align: string | null
  outline: number | null
}
type OpenRun = {
  contentStart: number
  properties: { start: number; inside: number } | null
  styleId: string | null
  styleTag: { start: number; end: number } | null
  font: string | null
}

/** The names under which the reader of documents meets what we wrote into one. Letters and digits, as it wants them. */
const listStyle = (number: number, level: number) => `TNlist${number}level${level}`
export const MARKER_STYLE = 'TNmarker'
export const RIGHT_STYLE = 'TNright'
export const CENTER_STYLE = 'TNcenter'
export const fontStyle = (number: number) => `TNfont${number}`

/** Styles that the reader knows by name; they say more than where a line stands. */
const NAMED_STYLES = /^(?:heading \d|title|subtitle|(?:intense )?quote|caption|(?:foot|end)note text)$/i

/** What was written into a document, for the map of styles and the rules in the HTML. */
export type Rewriting = {
  xml: string
  /** The fonts of legacy text, by the number in the name of their style. */
  fonts: string[]
  /** Styles of list paragraphs, and the format of their level as Word's clipboards call it. */
  lists: Map<string, { list: number; level: number; format: string }>
}

/**
 * Writes into a document what its reader would lose: the marker of every list item with its list and level, the
 * alignment of plain paragraphs, the legacy fonts that runs have from their styles.
 */
export function rewriteDocument(xml: string, styles: DocxStyles, numbering: DocxNumbering): Rewriting {
  const rewriter = new Rewriter(styles, numbering)
  walkXml(xml, rewriter)
  return { xml: edited(xml, rewriter.edits), fonts: rewriter.fonts, lists: rewriter.lists }
}

class Rewriter {
  readonly edits: Edit[] = []
  readonly fonts: string[] = []
  readonly lists: Rewriting['lists'] = new Map()
  private readonly listNumbers = new Map<string, number>()
  private readonly names: string[] = []
  private readonly paragraphs: OpenParagraph[] = []
  private readonly runs: OpenRun[] = []

  constructor(
    private readonly styles: DocxStyles,
    private readonly numbering: DocxNumbering,
  ) {}

  open = (tag: XmlTag): void => {
    const { name, start, end } = tag
    const parent = this.names.at(-1)
    const paragraph = this.paragraphs.at(-1)
    this.names.push(name)
    if (name === 'w:p') {
      this.paragraphs.push({
        ...{ contentStart: end, properties: null, styleId: null, styleTag: null, numbering: null },
        ...{ place: { numId: null, level: null }, align: null, outline: null },
      })
    } else if (name === 'w:r') {
      this.runs.push({ contentStart: end, properties: null, styleId: null, styleTag: null, font: null })
    } else if (paragraph && parent === 'w:p' && name === 'w:pPr') paragraph.properties = { start, inside: end, end }
    else if (paragraph && parent === 'w:pPr') readParagraphProperty(paragraph, tag)
    else if (paragraph && parent === 'w:numPr' && this.names.at(-3) === 'w:pPr') readPlace(paragraph, tag)
    else this.openInRun(parent, tag)
  }

  private openInRun(parent: string | undefined, { name, attributes, start, end }: XmlTag): void {
    const run = this.runs.at(-1)
    if (!run) return
    if (parent === 'w:r' && name === 'w:rPr') run.properties = { start, inside: end }
    if (parent !== 'w:rPr' || this.names.at(-3) !== 'w:r') return
    if (name === 'w:rFonts') run.font = fontOf(attributes)
    if (name !== 'w:rStyle') return
    run.styleId = attributes.get('w:val') ?? null
    run.styleTag = { start, end }
  }

  close = (name: string, _start: number, end: number): void => {
    this.names.pop()
    const paragraph = this.paragraphs.at(-1)
    const isProperty = this.names.at(-1) === 'w:pPr'
    if (name === 'w:pPr' && paragraph?.properties && this.names.at(-1) === 'w:p') {
      paragraph.properties.end = end
      this.endProperties(paragraph)
    } else if (paragraph?.numbering && name === 'w:numPr' && isProperty) paragraph.numbering.end = end
    else if (paragraph?.styleTag && name === 'w:pStyle' && isProperty) paragraph.styleTag.end = end
    else if (name === 'w:rPr' && this.names.at(-1) === 'w:r') this.endRunProperties(end)
    else if (name === 'w:r') {
      this.endRunProperties(null)
      this.runs.pop()
    } else if (name === 'w:p') {
      const ended = this.paragraphs.pop()
      if (ended && !ended.properties) this.endProperties(ended)
    } else if (name === 'w:rStyle') {
      const run = this.runs.at(-1)
      if (run?.styleTag) run.styleTag.end = end
    }
  }

  private endProperties(paragraph: OpenParagraph): void {
    const style = this.styles.paragraph(paragraph.styleId)
    const numId = paragraph.place.numId ?? style.place.numId
    const level = paragraph.place.level ?? style.place.level ?? 0
    const item = numId === null || numId === '0' ? null : this.numbering.next(numId, level)
    if (paragraph.numbering) this.edits.push({ ...paragraph.numbering, text: '' })
    const outline = paragraph.outline ?? style.outline
    const align = paragraph.align ?? style.align
    const isNamed = outline !== null || NAMED_STYLES.test(style.name)
    if (outline !== null) this.setStyle(paragraph, `Heading${Math.min(outline + 1, 6)}`)
    if (item && numId !== null) {
      if (!isNamed) this.setStyle(paragraph, this.listStyleOf(numId, level, item.format))
      this.insertMarker(paragraph, item.marker)
    } else if (!isNamed && align === 'center') this.setStyle(paragraph, CENTER_STYLE)
    else if (!isNamed && (align === 'right' || align === 'end')) this.setStyle(paragraph, RIGHT_STYLE)
  }

  private listStyleOf(numId: string, level: number, format: string): string {
    const list = this.listNumbers.get(numId) ?? this.listNumbers.size
    this.listNumbers.set(numId, list)
    const name = listStyle(list, level + 1)
    this.lists.set(name, { list, level: level + 1, format })
    return name
  }

  private setStyle({ contentStart, properties, styleTag }: OpenParagraph, name: string): void {
    const tag = `<w:pStyle w:val="${name}"/>`
    if (styleTag) this.edits.push({ ...styleTag, text: tag })
    else if (properties && properties.inside < properties.end)
      this.edits.push({ start: properties.inside, end: properties.inside, text: tag })
    else {
      const { start, end } = properties ?? { start: contentStart, end: contentStart }
      this.edits.push({ start, end, text: `<w:pPr>${tag}</w:pPr>` })
    }
  }

  private insertMarker({ contentStart, properties }: OpenParagraph, marker: string): void {
    const at = properties?.end ?? contentStart
    const style = `<w:rPr><w:rStyle w:val="${MARKER_STYLE}"/></w:rPr>`
    this.edits.push({
      start: at,
      end: at,
      text: `<w:r>${style}<w:t xml:space="preserve">${escapedXml(marker)}</w:t></w:r>`,
    })
  }

  /** Gives a run whose letters are legacy a style of its own. Called where its properties end, and where it ends. */
  private endRunProperties(propertiesEnd: number | null): void {
    const run = this.runs.at(-1)
    if (!run || (propertiesEnd === null && run.properties !== null)) return
    const paragraph = this.paragraphs.at(-1)
    const font =
      run.font ?? this.styles.characterFont(run.styleId) ?? this.styles.paragraph(paragraph?.styleId ?? null).font
    if (font === null || legacyFont(font) === null) return
    const tag = `<w:rStyle w:val="${fontStyle(this.numberOf(font))}"/>`
    if (run.styleTag) this.edits.push({ ...run.styleTag, text: tag })
    else if (run.properties && propertiesEnd !== null && run.properties.inside < propertiesEnd)
      this.edits.push({ start: run.properties.inside, end: run.properties.inside, text: tag })
    else {
      const start = run.properties?.start ?? run.contentStart
      this.edits.push({ start, end: run.properties?.inside ?? start, text: `<w:rPr>${tag}</w:rPr>` })
    }
  }

  private numberOf(font: string): number {
    const known = this.fonts.indexOf(font)
    return known === -1 ? this.fonts.push(font) - 1 : known
  }
}

function readParagraphProperty(paragraph: OpenParagraph, { name, attributes, start, end }: XmlTag): void {
  const value = attributes.get('w:val') ?? null
  if (name === 'w:pStyle') {
    paragraph.styleId = value
    paragraph.styleTag = { start, end }
  } else if (name === 'w:numPr') paragraph.numbering = { start, end }
  else if (name === 'w:jc') paragraph.align = value
  else if (name === 'w:outlineLvl') paragraph.outline = outlineOf(attributes)
}

function readPlace(paragraph: OpenParagraph, { name, attributes }: XmlTag): void {
  const value = attributes.get('w:val') ?? null
  if (name === 'w:numId') paragraph.place.numId = value
  else if (name === 'w:ilvl') paragraph.place.level = Number(value)
}
