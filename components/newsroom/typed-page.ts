import { said } from '@/lib/english/articles'
import { EMPTY_ARTICLE, type TypedArticle } from './article-answer'

/**
 * A standing page in the shape everything that keeps words knows: its title is the headline, and its address stands
 * where an article has its dateline.
 */
export const typedPage = ({ title, slug, body }: { title: string; slug: string; body: string }): TypedArticle => ({
  ...EMPTY_ARTICLE,
  headline: title,
  dateline: slug,
  body,
})

const words = (form: FormData, name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n')

/** What the form of a standing page carries. */
export const typedPageFrom = (form: FormData): TypedArticle =>
  typedPage({ title: words(form, 'title'), slug: words(form, 'slug'), body: words(form, 'body') })

/** Puts a title and an address into the form, and tells what shows them of it. */
export function fillPageForm(form: HTMLFormElement, { headline, dateline }: TypedArticle): void {
  for (const [name, value] of [
    ['title', headline],
    ['slug', dateline],
  ] as const) {
    const field = form.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement) || field.value === value) continue
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** How the fields of a standing page are called where two texts stand side by side. */
export const PAGE_LABELS = said({ headline: 'Tiêu đề', dateline: 'Đường dẫn' })
