import { type Attributes, Node, type NodeViewRenderer } from '@tiptap/core'
import type { Block } from '@/modules/articles/block-types'

/** Blocks that are drawn from what they name, and in which nothing is typed. */
export type CardBlock = Extract<
  Block,
  { type: 'figure' | 'gallery' | 'attachment' | 'embed' | 'relatedArticle' | 'missingPicture' }
>
export type CardType = CardBlock['type']

const ATTRIBUTES: { [Type in CardType]: Extract<CardBlock, { type: Type }>['attrs'] } = {
  figure: { mediaId: 0 },
  gallery: { mediaIds: [] },
  attachment: { attachmentId: 0 },
  embed: { provider: 'youtube', url: '', title: '' },
  relatedArticle: { articleId: 0 },
  missingPicture: { note: '' },
}

/** Copied and moved as data, so that nothing is guessed from markup. */
const inAttribute = (name: string, fallback: unknown): Attributes[string] => ({
  default: fallback,
  parseHTML: (element) => (JSON.parse(element.dataset['card'] ?? '{}') as Record<string, unknown>)[name] ?? fallback,
  rendered: false,
})

const card = (name: CardType, view: NodeViewRenderer | null) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(Object.entries(ATTRIBUTES[name]).map(([key, value]) => [key, inAttribute(key, value)])),
    parseHTML: () => [{ tag: `div[data-block=${name}]` }],
    renderHTML: ({ node }) => ['div', { 'data-block': name, 'data-card': JSON.stringify(node.attrs) }],
    addNodeView: view === null ? null : () => view,
  })

/** One node for each card. Without `view` they are only a schema. */
export const cardNodes = (view: NodeViewRenderer | null) =>
  (Object.keys(ATTRIBUTES) as CardType[]).map((name) => card(name, view))
