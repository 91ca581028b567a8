import { fold } from '@/lib/vi/fold'
import type { Block } from '@/modules/articles/block-types'
import { wordsOf } from '@/modules/articles/blocks'

export const EXCERPT_CHARS_MAX = 160

/** Where a note stands: the block it was written beside, and words of that block to find it by; null for the whole text. */
export type Anchor = { blockIndex: number; excerpt: string }

/** The first words of a block, cut between syllables; empty for a picture. */
export function excerptOf(block: Block): string {
  const words = wordsOf([block]).replace(/\s+/g, ' ').trim()
  if (words.length <= EXCERPT_CHARS_MAX) return words
  const end = words.lastIndexOf(' ', EXCERPT_CHARS_MAX)
  return words.slice(0, end > 0 ? end : EXCERPT_CHARS_MAX)
}

const syllables = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** How much of an excerpt is still in a block: 1 for all of its syllables. */
function share(excerpt: ReadonlySet<string>, block: ReadonlySet<string>): number {
  if (excerpt.size === 0) return 0
  let found = 0
  for (const syllable of excerpt) if (block.has(syllable)) found += 1
  return found / excerpt.size
}

/** Below this the block a note was written beside is taken to be gone. */
const SHARE_MIN = 0.6

/**
 * The block a note belongs to now, also after paragraphs were moved, put before it or reworded; null when it is gone. Of
 * several alike the nearest to its old place. A note without words (beside a picture) keeps its place.
 */
export function findAnchor(blocks: readonly Block[], { blockIndex, excerpt }: Anchor): number | null {
  if (excerpt === '') return blockIndex < blocks.length ? blockIndex : null
  const wanted = syllables(excerpt)
  let best: { index: number; share: number } | null = null
  for (const [index, block] of blocks.entries()) {
    const found = share(wanted, syllables(excerptOf(block)))
    if (found < SHARE_MIN) continue
    const isNearer = best && Math.abs(index - blockIndex) < Math.abs(best.index - blockIndex)
    if (!best || found > best.share || (found === best.share && isNearer)) best = { index, share: found }
  }
  return best?.index ?? null
}
