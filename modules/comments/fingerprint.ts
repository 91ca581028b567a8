import { createHash } from 'node:crypto'
import { fold } from '@/lib/vi/fold'

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu

/** The same for texts that differ only in tone marks, case, spaces and punctuation. */
export function textFingerprint(title: string, body: string): string {
  const bare = fold(`${title} ${body}`).replace(NOT_LETTERS, ' ').trim()
  return createHash('sha256')
    .update(bare || `${title}\n${body}`)
    .digest('base64url')
}
