import type { Clipboard, Paste } from '@/modules/paste/paste'

const DOOR = '/toa-soan/ban-dan'
/** As many letters as the newsroom keeps, and some more: the rest would be cut there. */
const UNITS_MAX = 600_000
const PICTURE_DATA = /(data:image\/[\w.+-]{1,40};base64,)[A-Za-z0-9+/=\s]+/g

export type PasteWitness = (clipboard: Clipboard, paste: Paste) => void

/**
 * Sends what a clipboard held to be kept beside the article for a while, without its pictures. Nobody waits for it, and
 * nothing is lost when it does not arrive: it helps to find out later what a program did to a text.
 */
export const pasteWitness =
  (articleId: number | null, session: string): PasteWitness =>
  ({ html = '' }, { source }) => {
    if (html.trim() === '') return
    const words = html.replace(PICTURE_DATA, '$1…').slice(0, UNITS_MAX)
    const body = JSON.stringify({ session, articleId, source, html: words })
    fetch(DOOR, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).catch(() => {})
  }
