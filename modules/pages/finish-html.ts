/** Our own scripts; everything else executable is the framework's and leaves. */
const OWN_SCRIPT = /\ssrc="\/(?:site|theme)\.js(?:\?[^"]*)?"/
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const SCRIPT_HINT = /<link\b[^>]*\b(?:rel="modulepreload"|as="script")[^>]*>/g
/** React's boundary marks. Text and JSON-LD cannot contain `<!--`: `<` is escaped in both. */
const BOUNDARY_MARK = /<!--[\s\S]*?-->/g
const EMPTY_BOUNDARY = /<div hidden="">\s*<\/div>/g

/**
 * Turns Next's answer into a document: HTML, CSS, JSON-LD and our own enhancement script, without the framework's
 * code and payload. What remains works under `script-src 'self'`.
 */
export function finishHtml(html: string): string {
  return html
    .replace(SCRIPT, (whole: string, attributes: string) =>
      OWN_SCRIPT.test(attributes) || attributes.includes('application/ld+json') ? whole : '',
    )
    .replace(SCRIPT_HINT, '')
    .replace(BOUNDARY_MARK, '')
    .replace(EMPTY_BOUNDARY, '')
}

/** The status a reader form's answer asks for (`data-status` on the form), and how long to wait before trying again. */
export function statusAskedBy(html: string): { status: number; retryAfterSeconds: number | null } | null {
  const status = /<form\b[^>]*\sdata-status="(4\d\d|503)"/.exec(html)?.[1]
  if (!status) return null
  const wait = /<form\b[^>]*\sdata-retry-after="(\d{1,6})"/.exec(html)?.[1]
  return { status: Number(status), retryAfterSeconds: wait ? Number(wait) : null }
}
