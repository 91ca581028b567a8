import { childrenNamed, textOf, type XmlNode } from '../xml'

/** What is wrong with a document, in words. */
export class RuleBook {
  readonly problems: string[] = []

  must(isSo: boolean, otherwise: string): void {
    if (!isSo) this.problems.push(otherwise)
  }

  /** Exactly one of each of these elements, none of them empty. */
  one(node: XmlNode, names: readonly string[], place: string): void {
    for (const name of names) {
      const count = childrenNamed(node, name).length
      this.must(count === 1, `${place} có ${count} <${name}>, phải có đúng một`)
      if (count === 1) this.must(textOf(node, name) !== '', `${place} để trống <${name}>`)
    }
  }

  atMostOne(node: XmlNode, names: readonly string[], place: string): void {
    for (const name of names) {
      const count = childrenNamed(node, name).length
      this.must(count < 2, `${place} có ${count} <${name}>, nhiều nhất một`)
    }
  }

  /** Names that must all differ, such as identities. */
  distinct(names: readonly string[], what: string): void {
    this.must(new Set(names).size === names.length, `có hai mục trùng ${what}`)
  }
}

export const isWebAddress = (text: string | null | undefined): boolean =>
  !!text && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

export const isMimeType = (text: string | null | undefined): boolean => /^[a-z]+\/[a-z0-9.+-]+$/.test(text ?? '')

/** An address in HTML that means something else wherever the feed is read. */
export const hasRelativeAddress = (html: string): boolean => /\s(?:href|src)="(?!https?:|mailto:|tel:)/.test(html)

export const hasScript = (html: string): boolean => /<(?:script|style|iframe)\b|\son\w+=/i.test(html)
