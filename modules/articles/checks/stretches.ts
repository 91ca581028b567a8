import type { Block } from '../block-types'

/** The words of one paragraph or heading, with the place of the block it stands in. */
export type Stretch = { block: number; text: string }
/** A link of the body, with the place of its block. */
export type BodyLink = { block: number; href: string }

type Node = {
  type: string
  text?: string
  marks?: readonly { type: string; attrs?: { href?: string } }[]
  content?: readonly Node[]
}

const isLine = ({ type }: Node) => type === 'paragraph' || type === 'heading'

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of node.content ?? []) walk(child, visit)
}

/** Every line of a body in order. */
export function stretchesOf(body: readonly Block[]): Stretch[] {
  return body.flatMap((root, block) => {
    const found: Stretch[] = []
    walk(root as Node, (node) => {
      if (!isLine(node)) return
      const text = (node.content ?? [])
        .map(({ type, text: words }) => (type === 'hardBreak' ? '\n' : (words ?? '')))
        .join('')
      found.push({ block, text })
    })
    return found
  })
}

/** Every address a body leads to on other sites, each once, where it first stands. */
export function linksOf(body: readonly Block[]): BodyLink[] {
  const found = new Map<string, number>()
  for (const [block, root] of body.entries()) {
    walk(root as Node, ({ marks = [] }) => {
      for (const { attrs } of marks) {
        const href = attrs?.href
        if (href && /^https?:/i.test(href) && !found.has(href)) found.set(href, block)
      }
    })
  }
  return [...found].map(([href, block]) => ({ block, href }))
}
