import { type JSONNodeType, renderJSONContentToReactElement } from '@tiptap/static-renderer/json/react'
import type { ReactNode } from 'react'
import { readerWords } from '@/components/words/reader'
import { keepTogether } from '@/lib/vi/no-break'
import type { Language } from '@/lib/words/language'
import type { MarkType } from '@/modules/articles/block-types'
import type { PageBlock } from '@/modules/articles/reader-article'
import { AttachmentLine, EmbedCard, RelatedCard } from './block-cards'
import { type Drawn, drawnBlocks } from './drawn-blocks'
import { Figure } from './figure'
import { Gallery } from './gallery'

type ViewProps<Node> = { node: Node; children?: ReactNode }

/** An element for every kind of node there is: a new kind without one does not compile. */
type NodeViews = { [Type in Drawn['type']]: (props: ViewProps<Drawn & { type: Type }>) => ReactNode }

const more = (count: number) => (count > 1 ? count : undefined)

const nodeViews = (language: Language): NodeViews => ({
  paragraph: ({ children }) => <p>{children}</p>,
  line: ({ children }) => children,
  heading: ({ node, children }) => (node.attrs.level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>),
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: ({ node, children }) => (
    <ol start={node.attrs.start === 1 ? undefined : node.attrs.start} type={node.attrs.numbering}>
      {children}
    </ol>
  ),
  listItem: ({ children }) => <li>{children}</li>,
  blockquote: ({ node, children }) => (
    <blockquote>
      {children}
      {node.attrs.source && <footer>{keepTogether(node.attrs.source)}</footer>}
    </blockquote>
  ),
  table: ({ node, children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table-scroll" aria-label={readerWords(language).article.table(node.attrs.number)} tabIndex={0}>
      <table>{children}</table>
    </section>
  ),
  tableHead: ({ children }) => <thead>{children}</thead>,
  tableBody: ({ children }) => <tbody>{children}</tbody>,
  tableRow: ({ children }) => <tr>{children}</tr>,
  tableCell: ({ node: { attrs }, children }) => (
    <td colSpan={more(attrs.colspan)} rowSpan={more(attrs.rowspan)}>
      {children}
    </td>
  ),
  tableHeader: ({ node: { attrs }, children }) => (
    <th scope={attrs.scope} colSpan={more(attrs.colspan)} rowSpan={more(attrs.rowspan)}>
      {children}
    </th>
  ),
  callout: ({ node, children }) => (
    <aside className="callout" data-kind={node.attrs.kind}>
      <p className="callout-name">{readerWords(language).article[node.attrs.kind]}</p>
      {children}
    </aside>
  ),
  embed: ({ node }) => <EmbedCard language={language} {...node.attrs} />,
  figure: ({ node }) => <Figure language={language} picture={node.attrs.picture} />,
  gallery: ({ node }) => <Gallery language={language} pictures={node.attrs.pictures} />,
  attachment: ({ node }) => <AttachmentLine language={language} attachment={node.attrs.attachment} />,
  relatedArticle: ({ node }) => <RelatedCard language={language} article={node.attrs.article} />,
  horizontalRule: () => <hr />,
  text: ({ node }) => keepTogether(node.text),
  hardBreak: () => <br />,
  linked: ({ node, children }) => (
    <a href={node.attrs.href} rel={node.attrs.href.startsWith('/') ? undefined : 'external noopener'}>
      {children}
    </a>
  ),
})

/** Views know nothing of the text around them: one set for each language. */
const NODE_VIEWS: Record<Language, NodeViews> = { vi: nodeViews('vi'), en: nodeViews('en') }

const MARK_VIEWS: Record<Exclude<MarkType, 'link'>, (props: { children?: ReactNode }) => ReactNode> = {
  bold: ({ children }) => <strong>{children}</strong>,
  italic: ({ children }) => <em>{children}</em>,
  underline: ({ children }) => <u>{children}</u>,
  strike: ({ children }) => <s>{children}</s>,
  subscript: ({ children }) => <sub>{children}</sub>,
  superscript: ({ children }) => <sup>{children}</sup>,
}

/** The body of an article or a standing page. Text is drawn as text: nothing in it is ever markup. */
export function Blocks({ language = 'vi', blocks }: { language?: Language; blocks: PageBlock[] }) {
  // The renderer looks views up by name, with nodes of any kind; which view gets which node is checked above.
  type AnyViews = Parameters<typeof renderJSONContentToReactElement>[0]
  const views: unknown = { nodeMapping: NODE_VIEWS[language], markMapping: MARK_VIEWS }
  const draw = renderJSONContentToReactElement(views as AnyViews)
  return drawnBlocks(blocks).map((block) => draw({ content: block as JSONNodeType }))
}
