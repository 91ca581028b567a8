import type { Mark } from '@/modules/articles/block-types'
import { isSafeHref } from '@/modules/articles/inline'
import type { TextStyle } from './text-style'

/** A stretch of text in one style, as the clipboard has it: nothing stripped, nothing converted. */
export type Run = { text: string; style: TextStyle; href: string | null }
export type Break = 'break'
export type RunOrBreak = Run | Break

/** Marks of a run for the stored text. A link is underlined anyway, and in a heading bold says nothing. */
export function marksOf({ style, href }: Run, isHeading: boolean): Mark[] {
  const marks: Mark[] = []
  if (href !== null) marks.push({ type: 'link', attrs: { href } })
  if (style.bold && !isHeading) marks.push({ type: 'bold' })
  if (style.italic) marks.push({ type: 'italic' })
  if (style.underline && href === null) marks.push({ type: 'underline' })
  if (style.strike) marks.push({ type: 'strike' })
  if (style.script) marks.push({ type: style.script })
  return marks
}

/** Mail and search pages send their links through themselves; the address meant stands in a parameter. */
const DETOURS: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, 'q'],
  [/^https?:\/\/l\.(?:facebook|instagram)\.com\/l\.php\?/i, 'u'],
  [/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/\?/i, 'url'],
]

/** Where a pasted link leads: the web, a mailbox or a telephone; null for all else, also for places on the other page. */
export function pastedHref(written: string | undefined): string | null {
  const href = (written ?? '').trim().replace(/[\t\n\r]/g, '')
  if (!/^(?:https?|mailto|tel):/i.test(href)) return null
  const spaceless = href.replaceAll(' ', '%20')
  if (!isSafeHref(spaceless)) return null
  for (const [detour, parameter] of DETOURS) {
    if (!detour.test(spaceless)) continue
    const meant = new URL(spaceless).searchParams.get(parameter)
    if (meant !== null && /^https?:/i.test(meant) && isSafeHref(meant)) return meant.normalize('NFC')
  }
  return spaceless.normalize('NFC')
}
