import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import type { Language } from '@/lib/words/language'
import type { EditableArticle } from './editable'

/** The same text in another language, in whatever state. */
export type OtherEdition = { id: number; headline: string; language: Language }

/** What a text translates, and what translates it. Two looks at an index. */
export async function readEditionAtDesk(
  tx: Tx,
  { id, translationOf }: Pick<EditableArticle, 'id' | 'translationOf'>,
): Promise<{ original: OtherEdition | null; translations: OtherEdition[] }> {
  const other = { id: articles.id, headline: articles.headline, language: articles.language }
  const [original] =
    translationOf === null ? [] : await tx.select(other).from(articles).where(eq(articles.id, translationOf))
  const translations = await tx.select(other).from(articles).where(eq(articles.translationOf, id))
  return { original: original ?? null, translations }
}
