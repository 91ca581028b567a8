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
