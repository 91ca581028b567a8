import { detectLegacy } from '@/lib/vi/legacy/detect'
import type { Block } from './block-types'
import { wordsOf } from './blocks'

/** Whether words of a body are still spelt for a legacy font (TCVN3, VNI): readers would see `QuËn uû Hµ §«ng`. */
export const hasLegacyText = (blocks: readonly Block[]): boolean => detectLegacy(wordsOf(blocks)) !== null
