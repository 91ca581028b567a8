/** What XML 1.0 cannot hold, not even escaped: control characters, lone surrogates, noncharacters. */
const FORBIDDEN = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML content or as a quoted attribute. Characters that no XML document may hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
}

/** Attribute values by name; an undefined one is left out. */
export type XmlAttributes = Record<string, string | number | undefined>

const attributesIn = (attributes: XmlAttributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

/** An element around finished markup; without any it closes itself. */
export function xmlElement(name: string, attributes: XmlAttributes, markup: string): string {
  const start = `<${name}${attributesIn(attributes)}`
  return markup === '' ? `${start}/>` : `${start}>${markup}</${name}>`
}

/** An element around text. */
export const xmlText = (name: string, text: string, attributes: XmlAttributes = {}): string =>
  xmlElement(name, attributes, escapeXml(text))

/** A whole document. `elements` are the children of the root, one a line. */
export function xmlDocument(root: string, attributes: XmlAttributes, elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(root, attributes, `\n${elements.join('\n')}\n`)}\n`
}
