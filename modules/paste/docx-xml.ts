import { Tokenizer } from 'htmlparser2'

export type XmlTag = {
  name: string
  attributes: ReadonlyMap<string, string>
  /** Where the tag begins and ends in the text, both ends of the tag itself. */
  start: number
  end: number
}

export type XmlWalker = {
  open: (tag: XmlTag) => void
  /** `start` and `end` are those of the end tag; of an empty element, the end of its only tag. */
  close: (name: string, start: number, end: number) => void
}

/** Calls back for every tag of an XML text, in order. */
export function walkXml(xml: string, walker: XmlWalker): void {
  let name = ''
  let start = 0
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''
  const opened = (end: number, isEmpty: boolean) => {
    walker.open({ name, attributes, start, end })
    if (isEmpty) walker.close(name, end, end)
  }
  const nothing = () => undefined
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (from, to) => {
        name = xml.slice(from, to)
        start = from - 1
        attributes = new Map()
      },
      onattribname: (from, to) => {
        attribute = xml.slice(from, to)
        value = ''
      },
      onattribdata: (from, to) => {
        value += xml.slice(from, to)
      },
      onattribentity: (codePoint) => {
        value += codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : ''
      },
      onattribend: () => {
        attributes.set(attribute, value)
      },
      onopentagend: (end) => opened(end + 1, false),
      onselfclosingtag: (end) => opened(end + 1, true),
      onclosetag: (from, to) => walker.close(xml.slice(from, to), from - 2, xml.indexOf('>', to) + 1),
      ...{ ontext: nothing, ontextentity: nothing, oncdata: nothing, oncomment: nothing },
      ...{ ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing },
    },
  )
  tokenizer.write(xml)
  tokenizer.end()
}

/** A change of a text: what stands from `start` to `end` becomes `text`. */
export type Edit = { start: number; end: number; text: string }

/** The text with its edits, which must not lie over each other. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.start - other.start || one.end - other.end)
  let at = 0
  let whole = ''
  for (const edit of ordered) {
    whole += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return whole + text.slice(at)
}

export const escapedXml = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)
