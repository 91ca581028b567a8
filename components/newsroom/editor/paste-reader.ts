import type { Result } from '@/lib/result'
import { readableText } from '@/lib/vi/text'
import type { Paragraph } from '@/modules/articles/block-types'
import type { Clipboard, Paste, PasteRefusal } from '@/modules/paste/paste'

export type PasteReader = (clipboard: Clipboard) => Result<Paste, PasteRefusal>

/** Somebody who pasted waits no longer than this for the reader; then the words are put in as they are. */
const PATIENCE_MILLISECONDS = 6_000

let reader: PasteReader | null = null

/** What reads clipboards, when it is here already. */
export const presentReader = (): PasteReader | null => reader

/**
 * Brings what reads clipboards: half as much code as the editor itself, which nobody needs who only types. Null when it
 * does not come; asking again tries again.
 */
export async function bringReader(): Promise<PasteReader | null> {
  try {
    reader ??= (await import('@/modules/paste/paste')).blocksFromPaste
  } catch {
    // Without a connection there is no reader.
  }
  return reader
}

/** The same for somebody who waits. */
export function bringReaderSoon(): Promise<PasteReader | null> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(null), PATIENCE_MILLISECONDS)
    void bringReader().then((brought) => {
      clearTimeout(timer)
      done(brought)
    })
  })
}

/** Brings it when the page has nothing else to do. */
export function prefetchReader(): () => void {
  const bring = () => void bringReader()
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(bring, PATIENCE_MILLISECONDS)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(bring)
  return () => cancelIdleCallback(asked)
}

const LINE_ENDS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

const END_OF_LINE = /<(?:br|\/(?:p|div|li|tr|h[1-6]))\b[^<>]*>/gi

function wordsIn({ text = '', html = '' }: Clipboard): string {
  if (text.trim() !== '') return text
  const { body } = new DOMParser().parseFromString(html.replace(END_OF_LINE, '$&\n'), 'text/html')
  for (const silent of body.querySelectorAll('style, script, template')) silent.remove()
  return body.textContent ?? ''
}

/** The words of a clipboard as paragraphs, for when nothing better can be made of it: no word is lost. */
export function plainParagraphs(clipboard: Clipboard): Paragraph[] {
  return wordsIn(clipboard)
    .split(LINE_ENDS)
    .map((line) => readableText(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}
