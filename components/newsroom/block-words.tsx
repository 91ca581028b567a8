import type { JSONContent } from '@tiptap/core'
import { said, say } from '@/lib/english/articles'
import { wordsOf } from '@/modules/articles/blocks'

const NAMES: Record<string, string> = said({
  heading: 'Đầu mục',
  bulletList: 'Danh sách',
  orderedList: 'Danh sách đánh số',
  blockquote: 'Trích dẫn',
  table: 'Bảng',
  callout: 'Khung',
  embed: 'Video',
  figure: 'Ảnh',
  gallery: 'Bộ ảnh',
  attachment: 'Tệp đính kèm',
  relatedArticle: 'Bài liên quan',
  missingPicture: 'Chỗ chờ ảnh',
  horizontalRule: 'Đường kẻ ngang',
})

/** What a card names, when it has no words: two pictures must be told apart. */
function numbersOf({ attrs = {} }: JSONContent): string {
  const numbers = Object.entries(attrs).flatMap(([name, value]) => (/Ids?$/.test(name) ? [value].flat() : []))
  return numbers.length > 0 ? say('số {numbers}', { numbers: numbers.join(', ') }) : ''
}

/** Blocks as words with the name of each: for looking at and comparing, where the page's own dress would only be in the way. */
export function BlockWords({ blocks }: { blocks: readonly JSONContent[] }) {
  return blocks.map((block, index) => {
    const name = NAMES[block.type ?? '']
    const words = wordsOf([block as Parameters<typeof wordsOf>[0][number]])
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text to look at keeps its order.
      <p className="block-words" key={index}>
        {name && <span className="block-name">{name}: </span>}
        {words || numbersOf(block)}
      </p>
    )
  })
}
