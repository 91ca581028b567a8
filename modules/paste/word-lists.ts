import type { BulletList, ListNumbering, OrderedList, Paragraph } from '@/modules/articles/block-types'
import { LIST_DEPTH_MAX } from '@/modules/articles/body-limits'
import { textRun } from '@/modules/articles/inline'
import type { Line, ListPlace, Numbering, Piece } from './pieces'

/** `1.` `1)` `(1)` `1/`, also a letter or a Roman number in their place. */
const COUNTED = /^\(?([0-9]{1,5}|[a-z]|[ivxlc]{1,7})[.)/:]?\)?$/i
/** Of more than one number or with a word of its own, a marker is part of the text: `1.2.`, `Điều 3.` */
const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

export function romanValue(letters: string): number {
  const values = [...letters.toLowerCase()].map((letter) => ROMAN_DIGITS[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

type Marker = { isOrdered: boolean; start: number; numbering: Numbering | null; isCapital?: boolean }

/**
 * What a drawn marker means; null when it has to stay as words. `expected` is the numbering of the list so far: `i` may
 * be the ninth letter or the first Roman number.
 */
export function readMarker(place: ListPlace, expected: Numbering | null): Marker | null {
  const marker = place.marker.replace(/[\s\u00a0]+/g, '')
  if (place.isBullet || marker === '' || /^[^\p{L}\p{N}]$|^[oO]$/u.test(marker))
    return { isOrdered: false, start: 1, numbering: null }
  const counted = COUNTED.exec(marker)?.[1]
  if (counted === undefined) return null
  if (/^\d/.test(counted)) return { isOrdered: true, start: Number(counted), numbering: 'decimal' }
  const isRoman = place.numbering
    ? place.numbering === 'roman'
    : counted.length > 1 ||
      (/^i$/i.test(counted) && expected !== 'letter') ||
      (expected === 'roman' && /[ivxlc]/i.test(counted))
  const isCapital = counted !== counted.toLowerCase()
  if (isRoman) return { isOrdered: true, start: romanValue(counted), numbering: 'roman', isCapital }
  return { isOrdered: true, start: counted.toLowerCase().charCodeAt(0) - 96, numbering: 'letter', isCapital }
}

type OpenList = { level: number; id: string; list: BulletList | OrderedList; numbering: Numbering | null; next: number }

/** Paragraphs that Word draws as lists, one after the other, become lists; everything else stays where it is. */
export function withWordLists(pieces: readonly Piece[]): Piece[] {
  const grouped: Piece[] = []
  let open: OpenList[] = []
  for (const piece of pieces) {
    const place = piece.kind === 'line' ? piece.facts.list : null
    if (piece.kind !== 'line' || !place) {
      open = []
      grouped.push(piece)
      continue
    }
    const sameLevel = open.find(({ level }) => level === place.level)
    const marker = piece.facts.headingRank === null ? readMarker(place, sameLevel?.numbering ?? null) : null
    open = open.filter(({ level }) => level <= place.level)
    if (marker) addItem(grouped, open, piece, place, marker)
    else {
      open = open.filter(({ level }) => level < place.level)
      addMarkedLine(grouped, open, piece, place)
    }
  }
  return grouped
}

const paragraphOf = ({ content }: Line): Paragraph => ({ type: 'paragraph', content })

function addItem(grouped: Piece[], open: OpenList[], line: Line, place: ListPlace, marker: Marker): void {
  const item = { type: 'listItem' as const, content: [paragraphOf(line)] }
  let last = open.at(-1)
  // The deepest list takes what would lie deeper still.
  const isTooDeep = open.length === LIST_DEPTH_MAX && last !== undefined && last.level < place.level
  const isSameList =
    last !== undefined &&
    (last.level === place.level || isTooDeep) &&
    (last.list.type === 'orderedList') === marker.isOrdered &&
    (!marker.isOrdered || marker.start === last.next) &&
    (last.id === place.id || last.level > 1)
  if (last !== undefined && isSameList) {
    last.list.content.push(item)
    last.next += 1
    return
  }
  if (last !== undefined && (last.level === place.level || isTooDeep)) {
    open.pop()
    last = open.at(-1)
  }
  const list: BulletList | OrderedList = marker.isOrdered
    ? { type: 'orderedList', attrs: { start: marker.start, ...numberingOf(marker) }, content: [item] }
    : { type: 'bulletList', content: [item] }
  const parent = last?.list.content.at(-1)
  if (parent) parent.content.push(list)
  else grouped.push({ kind: 'list', list })
  open.push({ level: place.level, id: place.id, list, numbering: marker.numbering, next: marker.start + 1 })
}

/** As HTML calls it; numbers need no word. */
function numberingOf({ numbering, isCapital = false }: Marker): { numbering?: ListNumbering } {
  if (numbering === 'letter') return { numbering: isCapital ? 'A' : 'a' }
  return numbering === 'roman' ? { numbering: isCapital ? 'I' : 'i' } : {}
}

/** A marker that says more than a place in a list (`1.2.`, `Điều 3.`) stays at the head of its line. */
function addMarkedLine(grouped: Piece[], open: readonly OpenList[], line: Line, { marker }: ListPlace): void {
  const words = marker.replace(/[\s\u00a0]+/g, ' ').trim()
  const content = words === '' ? line.content : [textRun(`${words} `), ...line.content]
  const parent = line.facts.headingRank === null ? open.at(-1)?.list.content.at(-1) : undefined
  if (parent) parent.content.push({ type: 'paragraph', content })
  else grouped.push({ ...line, content, facts: { ...line.facts, list: null } })
}
