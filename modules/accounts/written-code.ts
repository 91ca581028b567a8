import { randomInt } from 'node:crypto'

/**
 * Nothing that is mistaken for another when read from paper, and nothing a Vietnamese keyboard answers to: without
 * vowels, d and w neither Telex nor VNI has a letter to put a mark on, so codes arrive as they were typed.
 */
const LETTERS = 'bcfghjkmnpqrstvxz23456789'

/** A code for people to type, `bcfg-hjkm`: each letter is worth 4.6 bits. */
export function makeWrittenCode(groups: number, groupChars: number): string {
  const letter = () => LETTERS.charAt(randomInt(LETTERS.length))
  const group = () => Array.from({ length: groupChars }, letter).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** The same code however it was typed: capitals, spaces, dashes, full-width letters. Only for comparing. */
export function readWrittenCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
