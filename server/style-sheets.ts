import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeStoredPage, type StoredPage } from '@/modules/pages/stored-page'

const SHEET = /<link rel="stylesheet" href="\/_next\/static\/chunks\/([^"]+)\.css"[^>]*>/g
/** As the framework names a chunk: a hash in small letters, digits, `-` and `_`. */
const NAME = /^[a-z0-9_-]+$/
/** `/css/s-one.two.css` is the chunks `one.css` and `two.css`, in this order. The address alone says how to make it again. */
const MERGED = /^\/css\/s-([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)\.css$/

/**
 * Lets a page ask for its style sheets in one request: the framework cuts them by component, and every further one costs
 * a slow phone a connection before the first line is painted. The order of the sheets is kept.
 */
export function mergeStyleSheets(html: string): { html: string; sheet: string | null } {
  const names = [...html.matchAll(SHEET)].map(([, name]) => name ?? '')
  if (names.length < 2 || !names.every((name) => NAME.test(name))) return { html, sheet: null }
  const sheet = `/css/s-${names.join('.')}.css`
  let isFirst = true
  const merged = html.replace(SHEET, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${sheet}"/>` : ''
    isFirst = false
    return link
  })
  return { html: merged, sheet }
}

/** The merged sheet of an address, from the chunks of this build; null when it names none of them. */
export async function readStyleSheet(path: string, distDirectory: string): Promise<StoredPage | null> {
  const names = MERGED.exec(path)?.[1]?.split('.')
  if (!names) return null
  try {
    const parts = await Promise.all(
      names.map((name) => readFile(join(distDirectory, 'static', 'chunks', `${name}.css`), 'utf8')),
    )
    return makeStoredPage({ path, contentType: 'text/css; charset=utf-8', tags: [], seq: 0, body: parts.join('\n') })
  } catch {
    return null
  }
}

export const isStyleSheet = (path: string) => path.startsWith('/css/')
