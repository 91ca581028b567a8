import { said, say } from '@/lib/english/articles'
import type { TypedArticle } from './article-answer'

export type Side = 'mine' | 'theirs'

type Field = Exclude<keyof TypedArticle, 'body'>

/** What the fields are called; one without a name is not compared. */
export type FieldLabels = Partial<Record<Field, string>>

export const ARTICLE_LABELS: FieldLabels = said({
  headline: 'Tiêu đề',
  standfirst: 'Sa-pô',
  dateline: 'Nguồn đứng đầu sa-pô',
  sectionId: 'Chuyên mục',
  authorIds: 'Bút danh',
  tags: 'Chủ đề',
  leadMediaId: 'Ảnh đại diện',
  commentsOpen: 'Nhận bình luận',
})

export type FieldChoice = { field: Field; label: string; mine: string; theirs: string; side: Side }

const asText = (value: TypedArticle[Field]): string => {
  if (typeof value === 'boolean') return value ? say('có') : say('không')
  return typeof value === 'string' ? value : value.join(', ')
}

/** The fields in which two texts differ. Who alone changed a field is chosen; where both did, one's own. */
export function fieldChoices(
  base: TypedArticle,
  mine: TypedArticle,
  theirs: TypedArticle,
  labels = ARTICLE_LABELS,
): FieldChoice[] {
  return (Object.entries(labels) as [Field, string][]).flatMap(([field, label]) => {
    const [from, own, other] = [asText(base[field]), asText(mine[field]), asText(theirs[field])]
    if (own === other) return []
    return [{ field, label, mine: own, theirs: other, side: own === from ? 'theirs' : 'mine' }]
  })
}

/** One text out of two, field by field as chosen. */
export function merged(
  mine: TypedArticle,
  theirs: TypedArticle,
  fields: readonly FieldChoice[],
  sides: ReadonlyMap<keyof TypedArticle, Side>,
  body: string,
): TypedArticle {
  const taken = fields.filter(({ field, side }) => (sides.get(field) ?? side) === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map(({ field }) => [field, theirs[field]])), body }
}
