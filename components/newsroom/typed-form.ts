import type { TypedArticle } from './article-answer'

const words = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** What the form carries, unchanged but for the line ends browsers send. */
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

/** The fields whose value stands in the markup of the form; the body stands in the editor. */
type FieldValues = Omit<TypedArticle, 'body'>

/** Puts values into the fields of a form, and tells each field's counter or preview of it. */
export function fillForm(form: HTMLFormElement, { authorIds, commentsOpen, ...texts }: FieldValues): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if (control.name === 'authorIds') control.checked = authorIds.includes(control.value)
      else if (control.name === 'commentsOpen') control.checked = commentsOpen
    } else if (control instanceof HTMLInputElement && control.type === 'radio') {
      if (control.name === 'leadMediaId') control.checked = control.value === texts.leadMediaId
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ) {
      const value = Object.hasOwn(texts, control.name) ? texts[control.name as keyof typeof texts] : undefined
      if (value === undefined || control.value === value) continue
      control.value = value
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
  }
}
