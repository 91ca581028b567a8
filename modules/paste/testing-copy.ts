import { escapeXml, xmlElement } from '@/lib/xml'
import type { Block, FlowBlock, Inline, ListItem, MarkType, TableRow } from '@/modules/articles/block-types'

const MARK_ELEMENTS: Record<MarkType, string> = {
  link: 'a',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
}

const inlineHtml = (content: readonly Inline[] = []): string =>
  content
    .map((inline) =>
      inline.type === 'hardBreak'
        ? '<br>'
        : (inline.marks ?? []).reduceRight(
            (markup, mark) => xmlElement(MARK_ELEMENTS[mark.type], mark.type === 'link' ? mark.attrs : {}, markup),
            escapeXml(inline.text),
          ),
    )
    .join('')

const inside = (nodes: readonly (Block | FlowBlock | ListItem | TableRow)[]): string => nodes.map(nodeHtml).join('')

function nodeHtml(node: Block | FlowBlock | ListItem | TableRow): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlineHtml(node.content)}</p>`
    case 'heading':
      return `<h${node.attrs.level}>${inlineHtml(node.content)}</h${node.attrs.level}>`
    case 'bulletList':
      return `<ul>${inside(node.content)}</ul>`
    case 'orderedList':
      return xmlElement('ol', { start: node.attrs.start, type: node.attrs.numbering ?? '1' }, inside(node.content))
    case 'listItem':
      return `<li>${inside(node.content)}</li>`
    case 'blockquote': {
      const source = node.attrs.source === '' ? '' : `<footer>${escapeXml(node.attrs.source)}</footer>`
      return `<blockquote>${inside(node.content)}${source}</blockquote>`
    }
    case 'table':
      return `<table><tbody>${inside(node.content)}</tbody></table>`
    case 'tableRow':
      return `<tr>${node.content
        .map(({ type, attrs, content }) => {
          const name = type === 'tableHeader' ? 'th' : 'td'
          return `<${name} colspan="${attrs.colspan}" rowspan="${attrs.rowspan}">${inside(content)}</${name}>`
        })
        .join('')}</tr>`
    case 'horizontalRule':
      return '<hr>'
    default:
      return ''
  }
}

/** Blocks as the editor puts them on the clipboard, less the marks by which it knows its own copies. For tests. */
export const copiedHtml = (blocks: readonly Block[]): string => inside(blocks)
