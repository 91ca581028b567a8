import type { JSONContent } from '@tiptap/core'
import { BlockList } from '@/modules/articles/blocks'
import { keyOf } from '@/modules/articles/three-way'
import type { TypedArticle } from '../article-answer'

/** The blocks in the text of a form's field, as the gate would store them; as they are when it would refuse them. */
export function blocksIn(body: string): JSONContent[] {
  if (body === '') return []
  const written = JSON.parse(body) as JSONContent[]
  const cleaned = BlockList.safeParse(written)
  return cleaned.success ? (cleaned.data as JSONContent[]) : written
}

const tidy = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim()

const essence = ({ body, headline, standfirst, dateline, tags, authorIds, ...rest }: TypedArticle) =>
  keyOf({
    ...rest,
    body: blocksIn(body),
    words: [headline, standfirst, dateline, tags].map(tidy),
    authorIds: [...authorIds].sort(),
  })

/** Whether two texts would be stored alike. */
export const isSameText = (left: TypedArticle, right: TypedArticle): boolean => essence(left) === essence(right)
