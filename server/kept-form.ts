import { type StoredPage, withHtml } from '@/modules/pages/stored-page'

const FIELDS = ['hoTen', 'soDienThoai', 'tieuDe', 'noiDung'] as const

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A stored page with what was typed into its form, for this one answer. */
export function withKeptText(page: StoredPage, form: FormData, sentence: string): StoredPage {
  return withHtml(page, pageWithKeptText(page.identity.toString(), form, sentence))
}

/**
 * Puts what a reader typed back into the comment form of a stored page, with a sentence above it. This is the answer
 * to a comment when the database is down: the application cannot render anything then, but nothing typed may be lost.
 */
function pageWithKeptText(html: string, form: FormData, sentence: string): string {
  let page = html
  for (const field of FIELDS) {
    const value = form.get(field)
    if (typeof value === 'string' && value !== '') page = withValue(page, field, escapeHtml(value))
  }
  return page
    .replace(/(<details\b)(?=[^>]*\sid="viet-binh-luan")/, '$1 open=""')
    .replace(
      /(<form\b[^>]*\bmethod="POST"[^>]*>)/i,
      (form) => `${form}<p class="problem-summary" role="alert">${escapeHtml(sentence)}</p>`,
    )
}

function withValue(html: string, field: string, value: string): string {
  const input = new RegExp(`<input\\b[^>]*\\sname="${field}"[^>]*>`)
  const textarea = new RegExp(`(<textarea\\b[^>]*\\sname="${field}"[^>]*>)[^<]*(</textarea>)`)
  return html
    .replace(input, (tag) => tag.replace(/\svalue="[^"]*"/, '').replace(/\s*\/?>$/, () => ` value="${value}"/>`))
    .replace(textarea, (_, open: string, close: string) => `${open}\n${value}${close}`)
}
