/**
 * What neither Chrome 87 nor Safari 14 reads, or one of them does not. What they skip without harm is not named
 * here: a picture then keeps its own shape (`aspect-ratio`), a headline breaks as it comes (`text-wrap`).
 */
const UNREAD_VALUES =
  /\b(?:oklch|oklab|lch|lab|color|color-mix|light-dark|round|mod)\(|\b\d+(?:\.\d+)?(?:[dsl]v[hw]|cq[wh])\b/
const UNREAD_PROPERTIES = /^(?:inset(?:-.*)?|(?:margin|padding)-(?:inline|block)|translate|rotate|scale)$/
const UNREAD_SELECTORS = /:has\(|:where\(|:is\(|&|:not\([^()]*,/
const UNREAD_AT_RULES = /^@(?:layer|container|property|scope|starting-style)\b|^@media[^{]*[<>]/

/** A rule, or the head of an at-rule, which declares nothing. */
export type Rule = { selector: string; declarations: [property: string, value: string][] }

/** The rules of a style sheet as a build writes it: no comments, at-rules opened. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = []
  const read = (from: number): number => {
    let at = from
    while (at < css.length) {
      const open = css.indexOf('{', at)
      const close = css.indexOf('}', at)
      if (close !== -1 && (open === -1 || close < open)) return close + 1
      if (open === -1) return css.length
      const selector = css
        .slice(at, open)
        .replace(/^[^{]*;/, '')
        .trim()
      if (/^@(?:media|supports|layer|container|scope|keyframes)/.test(selector)) {
        rules.push({ selector, declarations: [] })
        at = read(open + 1)
        continue
      }
      const end = closeOf(css, open)
      rules.push({ selector, declarations: declarationsOf(css.slice(open + 1, end)) })
      at = end + 1
    }
    return at
  }
  for (let at = 0; at < css.length; ) at = read(at)
  return rules
}

/** Quoted words may hold anything but the quote. */
function closeOf(css: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < css.length; at += 1) {
    const letter = css[at] ?? ''
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '}') return at
  }
  return css.length
}

const declarationsOf = (block: string): Rule['declarations'] =>
  block.split(/;(?![^(]*\))/).flatMap((one): Rule['declarations'] => {
    const colon = one.indexOf(':')
    return colon === -1 ? [] : [[one.slice(0, colon).trim(), one.slice(colon + 1).trim()]]
  })

/** What an old browser would lose in these rules: everything new that no older form of the same stands before. */
export function lostIn(rules: readonly Rule[]): string[] {
  const seen = new Set<string>()
  return rules.flatMap(({ selector, declarations }) => {
    if (UNREAD_AT_RULES.test(selector)) return [selector]
    const body = JSON.stringify(declarations)
    seen.add(selector + body)
    const older = selector.replaceAll(':is(', ':-webkit-any(')
    if (UNREAD_SELECTORS.test(selector) && !(older !== selector && seen.has(older + body))) return [selector]
    return declarations.flatMap(([property, value], index) => {
      const before = declarations.slice(0, index)
      const hasOlder = before.some(([name, old]) => name === property && !UNREAD_VALUES.test(old))
      const isLost = UNREAD_PROPERTIES.test(property) || (UNREAD_VALUES.test(value) && !hasOlder)
      return isLost ? [`${selector} { ${property}: ${value} }`] : []
    })
  })
}
