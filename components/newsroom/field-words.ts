import { say } from '@/lib/english/articles'
import type { TypedArticle } from './article-answer'
import type { Shelves } from './article-panel'

/** How a field's value reads when two texts are compared: names for numbers. */
export const fieldWords = (shelves: Shelves | null) => (field: keyof TypedArticle, value: string) => {
  const named = (choices: { id: number; name: string }[] | undefined, ids: string) =>
    ids
      .split(', ')
      .filter(Boolean)
      .map((id) => choices?.find((choice) => String(choice.id) === id)?.name ?? say('số {id}', { id }))
      .join(', ')
  if (field === 'sectionId') return named(shelves?.sections, value)
  if (field === 'authorIds') return named(shelves?.authors, value)
  return field === 'leadMediaId' && value ? say('Ảnh số {id}', { id: value }) : value
}
