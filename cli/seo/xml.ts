import { Parser } from 'htmlparser2'

export type XmlNode = { name: string; attributes: { [name: string]: string }; text: string; children: XmlNode[] }

/** The elements of an XML document; null when its tags do not close in their order. */
export function readXml(xml: string): XmlNode | null {
  const root: XmlNode = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  let isWhole = true
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: XmlNode = { name, attributes, text: '', children: [] }
        open.at(-1)?.children.push(node)
        open.push(node)
      },
      ontext(text) {
        const node = open.at(-1)
        if (node) node.text += text
      },
      onclosetag(name, isImplied) {
        const node = open.pop()
        // `<br/>` counts as implied too; an element with something in it must have been closed in words.
        if (node?.name !== name || (isImplied && (node.children.length > 0 || node.text !== ''))) isWhole = false
      },
    },
    { xmlMode: true },
  )
  parser.end(xml.trim())
  return isWhole && open.length === 1 && root.children.length === 1 ? (root.children[0] ?? null) : null
}

export const childrenNamed = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name)

export const textOf = (node: XmlNode, name: string): string | null => childrenNamed(node, name)[0]?.text.trim() ?? null
