import { walkXml } from './docx-xml'

type Level = { format: string; text: string; start: number }
type List = { levels: Map<number, Level>; starts: Map<number, number>; abstractId: string }

const LEVELS_MAX = 9
const PLAIN_LEVEL: Level = { format: 'decimal', text: '', start: 1 }

const letters = (count: number) => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
  ] as const),
  ...([
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

function roman(count: number): string {
  let rest = count
  let written = ''
  for (const [value, digits] of ROMAN) {
    written += digits.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}

function counted(count: number, format: string): string {
  if (count < 1 || count > 999) return String(count)
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count)
  if (format === 'upperRoman') return roman(count).toUpperCase()
  return String(count)
}

/** How a numbering of Word is called in its clipboards. */
const CLIPBOARD_FORMATS: Record<string, string> = {
  bullet: 'bullet',
  lowerLetter: 'alpha-lower',
  upperLetter: 'alpha-upper',
  lowerRoman: 'roman-lower',
  upperRoman: 'roman-upper',
}

/** Counts the items of a document's lists, as Word does when it draws them. */
export class DocxNumbering {
  private readonly abstracts = new Map<string, Map<number, Level>>()
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, number[]>()
  private readonly begun = new Set<string>()

  constructor(xml: string | null) {
    if (xml !== null) this.readXml(xml)
  }

  /** The marker before the next item of a list at a level from 0, and how the level is called; null for no marker. */
  next(numId: string, level: number): { marker: string; format: string } | null {
    const list = this.lists.get(numId)
    const at = Math.min(Math.max(level, 0), LEVELS_MAX - 1)
    if (!list) return null
    const counts = this.countsOf(numId, list)
    for (let deeper = at + 1; deeper < LEVELS_MAX; deeper += 1) counts[deeper] = -1
    const { format, text, start } = list.levels.get(at) ?? PLAIN_LEVEL
    const count = counts[at] ?? -1
    counts[at] = count === -1 ? (list.starts.get(at) ?? start) : count + 1
    if (format === 'none' && text === '') return null
    if (format === 'bullet') return { marker: '•', format: 'bullet' }
    const marker = text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1
      const shown = list.levels.get(place) ?? PLAIN_LEVEL
      return counted(Math.max(counts[place] ?? -1, shown.start), shown.format)
    })
    return { marker, format: CLIPBOARD_FORMATS[format] ?? 'decimal' }
  }

  /** Lists of one kind go on counting where the last one stopped, unless one says where it starts. */
  private countsOf(numId: string, list: List): number[] {
    const isNew = !this.begun.has(numId)
    this.begun.add(numId)
    const counts = this.counts.get(list.abstractId) ?? new Array<number>(LEVELS_MAX).fill(-1)
    this.counts.set(list.abstractId, counts)
    if (isNew) for (const level of list.starts.keys()) counts[level] = -1
    return counts
  }

  private readXml(xml: string): void {
    let abstractId = ''
    let list: List | null = null
    let levels = new Map<number, Level>()
    let level = 0
    walkXml(xml, {
      open: ({ name, attributes }) => {
        const value = attributes.get('w:val') ?? ''
        const change = (changed: Partial<Level>) =>
          levels.set(level, { ...(levels.get(level) ?? PLAIN_LEVEL), ...changed })
        if (name === 'w:abstractNum') {
          abstractId = attributes.get('w:abstractNumId') ?? ''
          levels = new Map()
          this.abstracts.set(abstractId, levels)
        } else if (name === 'w:num') {
          levels = new Map()
          list = { levels, starts: new Map(), abstractId: '' }
          this.lists.set(attributes.get('w:numId') ?? '', list)
        } else if (name === 'w:abstractNumId' && list) {
          list.abstractId = value
          for (const [at, known] of this.abstracts.get(value) ?? []) levels.set(at, known)
        } else if (name === 'w:lvl' || name === 'w:lvlOverride') level = Number(attributes.get('w:ilvl') ?? level)
        else if (name === 'w:numFmt') change({ format: value })
        else if (name === 'w:lvlText') change({ text: value })
        else if (name === 'w:start') change({ start: Number(value) || 0 })
        else if (name === 'w:startOverride') list?.starts.set(level, Number(value) || 0)
      },
      close: (name) => {
        if (name === 'w:num') list = null
      },
    })
  }
}
