import { say } from '@/lib/english/editor'
import type { Block } from '@/modules/articles/block-types'
import { wordsOf } from '@/modules/articles/blocks'

const CHARS_MAX = 110

/** The first words of a snippet, to know it by; what it is made of where it has no words. */
export function excerptOf(blocks: readonly Block[]): string {
  const words = [...wordsOf(blocks).replace(/\s+/g, ' ').trim()]
  if (words.length === 0)
    return blocks.some(({ type }) => type === 'figure' || type === 'gallery') ? say('Ảnh') : say('Không có chữ')
  return words.length > CHARS_MAX ? `${words.slice(0, CHARS_MAX).join('')}…` : words.join('')
}
