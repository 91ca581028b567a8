import { clockTime, dayKey } from '@/lib/time'
import type { Arrangement } from '@/modules/front/arrangement'
import type { TypedArrangement } from '@/modules/front/arrangement-input'

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === 'string' ? value : ''))

const text = (form: FormData, name: string) => texts(form, name)[0] ?? ''

/** Rows of a form: each sends every one of its fields, in the order the rows stand in. */
function rowsOf<Name extends string>(form: FormData, prefix: string, names: readonly Name[]): Record<Name, string>[] {
  const columns = names.map((name) => texts(form, `${prefix}-${name}`))
  const count = Math.max(0, ...columns.map(({ length }) => length))
  return Array.from({ length: count }, (_, row) => {
    return Object.fromEntries(names.map((name, column) => [name, columns[column]?.[row] ?? ''])) as Record<Name, string>
  })
}

/** What stands in the form of the front page, as it was typed. */
export function typedFront(form: FormData): TypedArrangement {
  const slots = (name: string) => rowsOf(form, name, ['articleId', 'until'])
  return {
    top: slots('top'),
    focus: slots('focus'),
    followsSections: form.has('followsSections'),
    blocks: rowsOf(form, 'block', ['sectionId', 'layout', 'count']),
    notices: rowsOf(form, 'notice', ['text', 'link', 'until']),
    banner: {
      severity: text(form, 'banner-severity'),
      text: text(form, 'banner-text'),
      link: text(form, 'banner-link'),
      until: text(form, 'banner-until'),
    },
  }
}

/** A time as its field holds it, of Hà Nội: `2026-11-26T18:00`. */
export const untilInField = (until: Date | null): string => (until ? `${dayKey(until)}T${clockTime(until)}` : '')

/** An arrangement as its form begins. */
export function frontInForm({ top, focus, blocks, notices, banner }: Arrangement): TypedArrangement {
  const slot = (one: Arrangement['top'][number]) => ({
    articleId: one ? String(one.articleId) : '',
    until: untilInField(one?.until ?? null),
  })
  const line = ({ text, link, until }: Arrangement['notices'][number]) => ({ text, link, until: untilInField(until) })
  return {
    top: top.map(slot),
    focus: focus.map(slot),
    followsSections: blocks === null,
    blocks: (blocks ?? []).map(({ sectionId, layout, count }) => ({
      sectionId: String(sectionId),
      layout,
      count: String(count),
    })),
    notices: notices.map(line),
    banner: banner ? { severity: banner.severity, ...line(banner) } : { severity: '', text: '', link: '', until: '' },
  }
}
