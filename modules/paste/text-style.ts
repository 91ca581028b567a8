import { type LegacyFont, legacyFont } from '@/lib/vi/legacy/fonts'
import type { ElementNode } from './html-tree'
import type { Declarations, StyleSheet } from './style-sheet'

/** Fonts of pictures and of Greek: their letters mean something else. */
export type SymbolFont = 'symbol' | 'wingdings'

/** What an element's style means for the text in it. All of it is handed down, save for what `ParagraphStyle` has. */
export type TextStyle = {
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  script: 'subscript' | 'superscript' | null
  legacy: LegacyFont | null
  symbol: SymbolFont | null
  /** Spaces and line breaks count, as in `white-space: pre-wrap`. */
  isPreformatted: boolean
  align: 'left' | 'center' | 'right'
}

/** What is said of one paragraph and not of those in it. */
export type ParagraphStyle = {
  /** Not drawn at all: hidden, or deleted while changes were tracked. */
  isHidden: boolean
  /** The value of `mso-list`: `l0 level1 lfo1`, `Ignore`, `none`. */
  list: string | null
  /** Word's outline level from 1; null for body text. */
  outline: number | null
  /** The value of `mso-element`: `comment-list`, `header`. */
  element: string | null
}

export const PLAIN_STYLE: TextStyle = {
  ...{ bold: false, italic: false, underline: false, strike: false, script: null },
  ...{ legacy: null, symbol: null, isPreformatted: false, align: 'left' },
}

const TAG_STYLES = new Map<string, Partial<TextStyle>>([
  ...['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, { bold: true }] as const),
  ...['i', 'em', 'cite', 'dfn', 'var', 'address'].map((name) => [name, { italic: true }] as const),
  ...['u', 'ins'].map((name) => [name, { underline: true }] as const),
  ...['s', 'strike', 'del'].map((name) => [name, { strike: true }] as const),
  ['sub', { script: 'subscript' }],
  ['sup', { script: 'superscript' }],
  ['pre', { isPreformatted: true }],
  ['center', { align: 'center' }],
])

const CLASSES_MAX = 20
const STYLES_REMEMBERED_MAX = 2_000
const FONT_PROPERTIES = ['font-family', 'mso-ascii-font-family', 'mso-hansi-font-family', 'mso-symbol-font-family']
/** In the `font` shorthand the families follow the size. */
const FAMILIES_IN_SHORTHAND = /[\d.]+(?:pt|px|r?em|%)(?:\/\S+)?\s+(.+)$/i

const firstFamily = (families: string) => (families.split(',')[0] ?? '').replace(/["']/g, '').trim()

/** What decides about a style besides the parent's. */
const STYLING = ['class', 'style', 'face', 'align', 'hidden', 'datetime']

/** Styles by element, for one clipboard: office programs repeat a handful of elements a thousand times. */
export class StyleReader {
  private readonly known = new WeakMap<TextStyle, Map<string, [TextStyle, ParagraphStyle]>>()

  private readonly styles = new Map<string, TextStyle>()

  constructor(private readonly sheet: StyleSheet) {}

  /** The style of the text in an element, and what is said of the element alone. Not to be changed. */
  styleOf(element: ElementNode, parent: TextStyle): [TextStyle, ParagraphStyle] {
    let key = element.name
    for (const name of STYLING) {
      const value = element.attributes[name]
      if (value !== undefined) key += `\n${name}=${value}`
    }
    const siblings = this.known.get(parent) ?? new Map<string, [TextStyle, ParagraphStyle]>()
    const known = siblings.get(key)
    if (known) return known
    const [style, own] = readStyle(element, parent, this.sheet)
    const read: [TextStyle, ParagraphStyle] = [this.shared(style, parent), own]
    if (siblings.size < STYLES_REMEMBERED_MAX) siblings.set(key, read)
    this.known.set(parent, siblings)
    return read
  }

  /** One object for equal styles, so that what is known of the elements within it is found again. */
  private shared(style: TextStyle, parent: TextStyle): TextStyle {
    const key = JSON.stringify(style)
    // Every parent came from here, save for the first.
    if (this.styles.size === 0) this.styles.set(JSON.stringify(parent), parent)
    const known = this.styles.get(key)
    if (known) return known
    this.styles.set(key, style)
    return style
  }
}

function readStyle(element: ElementNode, parent: TextStyle, sheet: StyleSheet): [TextStyle, ParagraphStyle] {
  const { name, attributes } = element
  // What a reviewer inserted is underlined on their screen alone.
  const isTracked = name === 'ins' && attributes['datetime'] !== undefined
  const style: TextStyle = { ...parent, ...(isTracked ? {} : TAG_STYLES.get(name)) }
  const own: ParagraphStyle = { isHidden: attributes['hidden'] !== undefined, list: null, outline: null, element: null }
  const classes = attributes['class']?.split(/\s+/, CLASSES_MAX) ?? []
  if (attributes['face']) applyFamilies([attributes['face']], style)
  if (attributes['align']) applyAlign(attributes['align'], style)
  for (const declarations of sheet.declarationsOf(name, classes, attributes['style'])) {
    applyText(declarations, style)
    applyParagraph(declarations, own)
  }
  return [style, own]
}

function applyFamilies(values: string[], style: TextStyle): void {
  const families = values
    .map(firstFamily)
    .filter((family) => family !== '' && !/^(?:inherit|initial|unset)$/i.test(family))
  if (families.length === 0) return
  style.legacy = families.map(legacyFont).find((font) => font !== null) ?? null
  style.symbol = families.map(symbolFont).find((font) => font !== null) ?? null
}

function symbolFont(family: string): SymbolFont | null {
  if (/^symbol$/i.test(family)) return 'symbol'
  return /^wingdings$/i.test(family) ? 'wingdings' : null
}

function applyAlign(value: string, style: TextStyle): void {
  const align = value.trim().toLowerCase()
  if (align === 'right' || align === 'end') style.align = 'right'
  else style.align = align === 'center' || align === 'middle' ? 'center' : 'left'
}

function applyText(declarations: Declarations, style: TextStyle): void {
  const shorthand = FAMILIES_IN_SHORTHAND.exec(declarations.get('font') ?? '')?.[1]
  applyFamilies(
    [shorthand, ...FONT_PROPERTIES.map((name) => declarations.get(name))].flatMap((value) => value ?? []),
    style,
  )
  const weight = declarations.get('font-weight')?.toLowerCase()
  if (weight !== undefined && weight !== 'inherit') style.bold = weight.startsWith('bold') || Number(weight) >= 600
  const slant = declarations.get('font-style')?.toLowerCase()
  if (slant !== undefined && slant !== 'inherit') style.italic = slant === 'italic' || slant.startsWith('oblique')
  const line = (declarations.get('text-decoration-line') ?? declarations.get('text-decoration'))?.toLowerCase()
  if (line !== undefined && line !== 'inherit') {
    style.underline = line.includes('underline')
    style.strike = line.includes('line-through')
  }
  const vertical = declarations.get('vertical-align')?.toLowerCase()
  if (vertical === 'super') style.script = 'superscript'
  else if (vertical === 'sub') style.script = 'subscript'
  else if (vertical === 'baseline') style.script = null
  const space = (declarations.get('white-space-collapse') ?? declarations.get('white-space'))?.toLowerCase()
  if (space !== undefined) style.isPreformatted = space.startsWith('pre') || space.startsWith('break-spaces')
  const align = declarations.get('text-align')
  if (align !== undefined) applyAlign(align, style)
}

function applyParagraph(declarations: Declarations, own: ParagraphStyle): void {
  const display = declarations.get('display')?.toLowerCase()
  if (display !== undefined) own.isHidden = display === 'none'
  if (declarations.get('mso-hide')?.toLowerCase() === 'all') own.isHidden = true
  own.list = declarations.get('mso-list') ?? own.list
  own.element = declarations.get('mso-element')?.toLowerCase() ?? own.element
  const outline = Number.parseInt(declarations.get('mso-outline-level') ?? '', 10)
  if (outline >= 1 && outline <= 9) own.outline = outline
}
