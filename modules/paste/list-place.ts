import type { ElementNode } from './html-tree'
import type { ListPlace, Numbering } from './pieces'
import type { StyleSheet } from './style-sheet'
import type { StyleReader, TextStyle } from './text-style'

const PLACE = /^(l\d+)\s+level(\d+)/i

/** What `mso-level-number-format` calls them. */
const NUMBERINGS: readonly [RegExp, Numbering][] = [
  [/^roman/i, 'roman'],
  [/^alpha/i, 'letter'],
  [/^arabic|^decimal/i, 'decimal'],
]

/** The place in a list that `mso-list: l0 level2 lfo1` names; null for anything else it may say. */
export function placeOf(list: string | null, sheet: StyleSheet): ListPlace | null {
  const named = PLACE.exec(list ?? '')
  if (!named) return null
  const [, id = '', digits = ''] = named
  const level = Math.min(Math.max(Number(digits), 1), 9)
  const format = sheet.listLevel(id, level).get('mso-level-number-format') ?? ''
  const numbering = NUMBERINGS.find(([name]) => name.test(format))?.[1] ?? null
  return { id, level, marker: '', isBullet: /^(?:bullet|image)/i.test(format), numbering }
}

/** Whether a marker is drawn in a font of signs, whatever letter stands for it. */
export function drawnBullet(element: ElementNode, style: TextStyle, styles: StyleReader): boolean {
  if (style.symbol !== null) return true
  return element.children.some(
    (child) => 'name' in child && drawnBullet(child, styles.styleOf(child, style)[0], styles),
  )
}
