/** CSS declarations by property, both in small letters save for the value. */
export type Declarations = ReadonlyMap<string, string>

const NONE: Declarations = new Map()
const STYLES_REMEMBERED_MAX = 2_000
/** The value of a property we read is a word or a few names of fonts. */
const VALUE_CHARS_MAX = 1_000

/** The declarations of a style attribute or of a rule's body. */
function parseDeclarations(text: string): Declarations {
  const declarations = new Map<string, string>()
  for (const piece of splitOutsideQuotes(text, ';')) {
    const colon = piece.indexOf(':')
    if (colon > 0 && piece.length <= VALUE_CHARS_MAX) {
      const value = piece.slice(colon + 1).replace(/!\s*important\s*$/i, '')
      declarations.set(piece.slice(0, colon).trim().toLowerCase(), value.trim())
    }
  }
  return declarations
}

function withoutComments(text: string): string {
  let kept = ''
  let at = 0
  for (;;) {
    const start = text.indexOf('/*', at)
    const end = start === -1 ? -1 : text.indexOf('*/', start + 2)
    kept += text.slice(at, start === -1 ? text.length : start)
    if (end === -1) return kept.replace(/<!--|-->/g, ' ')
    at = end + 2
  }
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!/["']/.test(text)) return text.split(separator)
  const pieces: string[] = []
  let quote = ''
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === separator) {
      pieces.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...pieces, text.slice(start)]
}

/** A tag, a class, or a tag with a class: what office programs write. Anything longer is made for web sites. */
const SIMPLE_SELECTOR = /^(?:[a-z][\w:-]*)?(?:\.[\w\u0080-\uffff-]+)?$/i
const LIST_RULE = /^@list\s+(l\d+):level(\d+)/i

/** The rules of a clipboard's `<style>` that name tags and classes, and the levels of Word's lists. */
export class StyleSheet {
  private readonly rules = new Map<string, Map<string, string>>()
  private readonly listLevels = new Map<string, Declarations>()
  private readonly inline = new Map<string, Declarations>()

  constructor(styleText: string) {
    const text = withoutComments(styleText)
    let preludeAt = 0
    let bodyAt = -1
    for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
      if (brace === '{') {
        // The rules inside of @media are read like the others.
        if (bodyAt !== -1) preludeAt = bodyAt
        bodyAt = index + 1
        continue
      }
      if (bodyAt !== -1) this.addRule(text.slice(preludeAt, bodyAt - 1), text.slice(bodyAt, index))
      preludeAt = index + 1
      bodyAt = -1
    }
  }

  private addRule(prelude: string, body: string): void {
    // At-rules without a body may stand before the selectors.
    const selectors = prelude.slice(prelude.lastIndexOf(';') + 1).trim()
    const list = LIST_RULE.exec(selectors)
    if (list) this.listLevels.set(`${list[1]} ${list[2]}`.toLowerCase(), parseDeclarations(body))
    if (selectors.startsWith('@')) return
    const declarations = parseDeclarations(body)
    for (const selector of selectors.split(',').map((each) => each.trim())) {
      if (selector === '' || !SIMPLE_SELECTOR.test(selector)) continue
      const [tag = '', className] = selector.split('.')
      const key = className === undefined ? tag.toLowerCase() : `${tag.toLowerCase()}.${className}`
      this.rules.set(key, new Map([...(this.rules.get(key) ?? NONE), ...declarations]))
    }
  }

  /** What the rules say of an element, the more exact ones last, and then its own style attribute. */
  *declarationsOf(name: string, classes: readonly string[], style: string | undefined): Iterable<Declarations> {
    const keys = [name, ...classes.map((each) => `.${each}`), ...classes.map((each) => `${name}.${each}`)]
    for (const key of keys) {
      const declarations = this.rules.get(key)
      if (declarations) yield declarations
    }
    if (style) yield this.inlineDeclarations(style)
  }

  /** What Word says of a level of one of its lists, counted from 1. */
  listLevel(listId: string, level: number): Declarations {
    return this.listLevels.get(`${listId.toLowerCase()} ${level}`) ?? NONE
  }

  /** Word repeats a handful of style attributes a thousand times. */
  private inlineDeclarations(style: string): Declarations {
    const known = this.inline.get(style)
    if (known) return known
    const declarations = parseDeclarations(style)
    if (this.inline.size < STYLES_REMEMBERED_MAX) this.inline.set(style, declarations)
    return declarations
  }
}
