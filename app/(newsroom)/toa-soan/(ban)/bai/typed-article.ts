import type { OtherText, TypedArticle } from '@/components/newsroom/article-answer'
import { say } from '@/lib/english/articles'
import { portalDateTime } from '@/lib/time'
import type { ArticleText } from '@/modules/articles/article-input'
import type { EditableArticle } from '@/modules/articles/editable'

/** What the verbs read. A line end in a headline is a space: it is one line that was written in a growing field. */
export function verbInput(typed: TypedArticle) {
  const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')
  const { tags, ...rest } = typed
  return {
    ...rest,
    headline: oneLine(typed.headline),
    standfirst: oneLine(typed.standfirst),
    body: bodyFrom(typed.body),
    tagNames: tags,
  }
}

/** The nodes in the field of the form. Anything else is plain text, as from a script that posts the form by itself. */
export function bodyFrom(written: string): unknown {
  if (!written.startsWith('[')) return written
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}

/** A text as it stands in the form. */
export function typedFromText(text: Omit<ArticleText, 'tagNames'> & { tagNames: readonly string[] }): TypedArticle {
  return {
    headline: text.headline,
    standfirst: text.standfirst,
    dateline: text.dateline,
    body: JSON.stringify(text.body),
    sectionId: text.sectionId === null ? '' : String(text.sectionId),
    authorIds: text.authorIds.map(String),
    tags: text.tagNames.join(', '),
    leadMediaId: text.leadMediaId === null ? '' : String(text.leadMediaId),
    commentsOpen: text.commentsOpen,
  }
}

/** The text somebody else saved, and what both came from. `savedBy` names whoever saved that version. */
export function otherText(article: EditableArticle, savedBy: string | null, base: TypedArticle | null): OtherText {
  return {
    version: article.version,
    savedBy: savedBy ?? say('Một người khác'),
    savedAt: portalDateTime(article.updatedAt),
    typed: typedFromText(article),
    base,
  }
}
