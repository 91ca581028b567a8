import { walkXml } from './docx-xml'

/** A numbering that a paragraph or a style asks for; `numId` '0' takes one away. */
export type NumberPlace = { numId: string | null; level: number | null }

/** A named style, with what it has from those it is based on. */
export type DocxStyle = {
  /** Its own name in the language of the format: `heading 1`, whatever language Word speaks. */
  name: string
  font: string | null
  place: NumberPlace
  align: string | null
  /** The outline level from 0; null for text. */
  outline: number | null
}

type Written = DocxStyle & { basedOn: string | null }

const NONE: Written = {
  ...{ name: '', font: null, align: null, outline: null, basedOn: null },
  place: { numId: null, level: null },
}
const CHAIN_MAX = 20

/** What `styles.xml` says of fonts, lists and alignment. */
export class DocxStyles {
  private readonly written = new Map<string, Written>()
  private defaultFont: string | null = null
  private defaultParagraph: string | null = null

  constructor(xml: string | null) {
    if (xml !== null) this.readXml(xml)
  }

  /** The style of a paragraph; the document's own default without a name. */
  paragraph(id: string | null): DocxStyle {
    const style = this.whole(id ?? this.defaultParagraph)
    return { ...style, font: style.font ?? this.defaultFont }
  }

  /** The font a style of characters asks for; null when it leaves that to the paragraph. */
  characterFont(id: string | null): string | null {
    return id === null ? null : this.whole(id).font
  }

  private whole(id: string | null): DocxStyle {
    let style = NONE
    let next = id
    for (let depth = 0; next !== null && depth < CHAIN_MAX; depth += 1) {
      const base: Written = this.written.get(next) ?? NONE
      style = {
        name: depth === 0 ? base.name : style.name,
        outline: style.outline ?? base.outline,
        font: style.font ?? base.font,
        place: { numId: style.place.numId ?? base.place.numId, level: style.place.level ?? base.place.level },
        align: style.align ?? base.align,
        basedOn: null,
      }
      next = base.basedOn
    }
    return style
  }

  private readXml(xml: string): void {
    let id: string | null = null
    let style = NONE
    let isDefaults = false
    walkXml(xml, {
      open: ({ name, attributes }) => {
        const value = attributes.get('w:val') ?? null
        if (name === 'w:docDefaults') isDefaults = true
        else if (name === 'w:style') {
          id = attributes.get('w:styleId') ?? null
          style = NONE
          const isParagraph = attributes.get('w:type') === 'paragraph'
          if (isParagraph && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? '')) this.defaultParagraph = id
        } else if (name === 'w:rFonts') {
          const font = fontOf(attributes)
          if (isDefaults) this.defaultFont = font
          else style = { ...style, font: font ?? style.font }
        } else if (name === 'w:basedOn') style = { ...style, basedOn: value }
        else if (name === 'w:name') style = { ...style, name: value ?? '' }
        else if (name === 'w:outlineLvl') style = { ...style, outline: outlineOf(attributes) }
        else if (name === 'w:jc') style = { ...style, align: value }
        else if (name === 'w:numId') style = { ...style, place: { ...style.place, numId: value } }
        else if (name === 'w:ilvl') style = { ...style, place: { ...style.place, level: Number(value) } }
      },
      close: (name) => {
        if (name === 'w:docDefaults') isDefaults = false
        if (name === 'w:style' && id !== null) this.written.set(id, style)
      },
    })
  }
}

/** Letters beyond ASCII come from the second of these, plain ones from the first. */
export const fontOf = (attributes: ReadonlyMap<string, string>): string | null =>
  attributes.get('w:hAnsi') ?? attributes.get('w:ascii') ?? null

/** Word has nine levels; the tenth is text. */
export function outlineOf(attributes: ReadonlyMap<string, string>): number | null {
  const level = Number(attributes.get('w:val') ?? '9')
  return level >= 0 && level < 9 ? level : null
}
