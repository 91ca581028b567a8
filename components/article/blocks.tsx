import { unreachable } from '@/lib/unreachable'
import { keepTogether } from '@/lib/vi/no-break'
import type { PageBlock } from '@/modules/articles/reader-article'
import { Figure } from './figure'

/** The body of an article or a standing page. Text is drawn as text: nothing in it is ever markup. */
export function Blocks({ blocks }: { blocks: PageBlock[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a body never changes its order on the page it is drawn on.
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

function BlockView({ block }: { block: PageBlock }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{keepTogether(block.text)}</p>
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3'
      return <Heading>{keepTogether(block.text)}</Heading>
    }
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>{keepTogether(item)}</li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <p>{keepTogether(block.text)}</p>
          {block.source && <footer>{block.source}</footer>}
        </blockquote>
      )
    case 'figure':
      return <Figure picture={block.picture} />
    default:
      return unreachable(block)
  }
}
