import { readableText } from '@/lib/vi/text'
import type { ElementNode } from './html-tree'
import { PICTURE_CHARS_MAX } from './limits'
import type { PastedPicture } from './pieces'

const NOTE_CHARS_MAX = 120
/** Smaller ones are dots that count readers, or spacers. */
const PIXELS_MIN = 3

/** Which picture a placeholder waits for; `number` counts those of one paste from 1. The editor says what to do. */
const noteOf = (number: number, alt: string) => (alt === '' ? `Ảnh ${number}` : `Ảnh ${number} (${alt})`)

/** The words of an image that is a letter: social networks draw emoji as pictures. */
export function emojiOf({ attributes }: ElementNode): string | null {
  const alt = attributes['alt'] ?? ''
  return alt.length <= 16 && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt) ? alt : null
}

/** An image of the clipboard as something to upload or to ask for; null when it was not meant to be seen. */
export function pictureOf({ attributes }: ElementNode, number: number): PastedPicture | null {
  const sizes = [attributes['width'], attributes['height']].map((value) => Number.parseFloat(value ?? ''))
  if (sizes.some((pixels) => pixels < PIXELS_MIN)) return null
  const address = (attributes['src'] ?? '').trim()
  const alt = altOf(attributes['alt'] ?? attributes['title'] ?? '')
  return { source: sourceOf(address), isLocalFile: /^file:/i.test(address), note: noteOf(number, alt), alt }
}

/** Word fills the field with the path of the file, or with what it believes to see, and says so. */
function altOf(written: string): string {
  const words = readableText(written).replace(/\s+/g, ' ').trim()
  const isPath = /[\\/]|\.(?:jpe?g|png|gif|bmp|webp|emf|wmf|heic)$/i.test(words)
  return isPath || /^(?:image|picture|hình|ảnh)\s*\d*$/i.test(words) ? '' : [...words].slice(0, NOTE_CHARS_MAX).join('')
}

function sourceOf(address: string): string | null {
  if (address.length > PICTURE_CHARS_MAX) return null
  return /^data:image\/(?:png|jpe?g|gif|webp|bmp|avif|heic|tiff);base64,/i.test(address) || /^blob:/i.test(address)
    ? address
    : null
}
