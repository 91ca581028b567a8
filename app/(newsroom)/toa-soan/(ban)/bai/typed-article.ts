import type { OtherText, TypedArticle } from '@/components/newsroom/article-answer'
import { portalDateTime } from '@/lib/time'
import type { EditableArticle } from '@/modules/articles/editable'

const words = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** What the form carried, unchanged but for the line ends browsers send. */
export function typedFrom(form: FormData): TypedArticle {
  return {
    headline: words(form, 'headline'),
    standfirst: words(form, 'standfirst'),
    dateline: words(form, 'dateline'),
    body: words(form, 'body'),
    sectionId: words(form, 'sectionId'),
    authorIds: form.getAll('authorIds').filter((value) => typeof value === 'string'),
    tags: words(form, 'tags'),
    leadMediaId: words(form, 'leadMediaId'),
    commentsOpen: form.get('commentsOpen') !== null,
  }
}

/** What the verbs read. A line end in a headline is a space: it is one line that was written in a growing field. */
export function verbInput(typed: TypedArticle) {
  const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')
  const { body, tags, ...rest } = typed
  return {
    ...rest,
    headline: oneLine(typed.headline),
    standfirst: oneLine(typed.standfirst),
    bodyText: body,
    tagNames: tags,
  }
}

/** A stored text as it stands in the form. */
export function typedFromArticle(article: EditableArticle): TypedArticle {
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    dateline: article.dateline,
    body: article.bodyText,
    sectionId: article.sectionId === null ? '' : String(article.sectionId),
    authorIds: article.authorIds.map(String),
    tags: article.tagNames.join(', '),
    leadMediaId: article.leadMediaId === null ? '' : String(article.leadMediaId),
    commentsOpen: article.commentsOpen,
  }
}

/** The text somebody else saved, for the two columns. `savedBy` names whoever saved that version. */
export function otherText(article: EditableArticle, savedBy: string | null): OtherText {
  return {
    version: article.version,
    savedBy: savedBy ?? 'Một người khác',
    savedAt: portalDateTime(article.updatedAt),
    typed: typedFromArticle(article),
  }
}
