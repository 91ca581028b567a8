/** The answer to a form of the desk that was not accepted: what to do, next to which field, and what was typed. */
export type DeskAnswer = {
  attempt: number
  summary: string
  /** Sentences by the name of their field. */
  problems: Record<string, string>
  /** What was typed, by the name of its field. */
  values: Record<string, string>
  /** More to read below the summary that belongs to no field. */
  lines?: string[]
} | null

export type DeskAction = (previous: DeskAnswer, form: FormData) => Promise<DeskAnswer>

export type DeskPicture = { id: number; src: string; alt: string; widthPixels: number; heightPixels: number }

/** One question of a form. `value` is what is stored; after a refusal what was typed stands there instead. */
export type DeskField = {
  name: string
  label: string
  hint?: string
  value?: string
  isRequired?: boolean
} & (
  | { kind: 'line'; charsMax?: number }
  /** Latin letters only: mail addresses, addresses of pages. No capital at the start, no spelling marks. */
  | { kind: 'code' }
  | { kind: 'number'; unit: string }
  | { kind: 'area'; rows: number; charsMax?: number }
  | { kind: 'choice'; options: { value: string; label: string }[] }
  /** The number or address of an article, with a search beside it where scripts run. */
  | { kind: 'article' }
  | { kind: 'check' }
  /** An address that may be left empty: then it is taken from the field `from`. Where scripts run, it is shown while typing. */
  | { kind: 'slug'; from: string; before: string }
  | { kind: 'picture'; pictures: DeskPicture[]; none: string }
  | { kind: 'file'; accept: string }
)
