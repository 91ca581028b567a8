import type { RunningSite } from './site-process'

/** One line of the table. Figures are texts, already with their units. */
export type Row = {
  what: string
  ours: string
  /** What it is compared with in the same run; empty when there is nothing to compare. */
  against?: string
  ratio?: string
  note?: string
}

/** What a measurement stands on: a migrated database with the first content, of its own, and a way to open the site. */
export type Ground = {
  databaseUrl: string
  /** Where the database server writes its log. */
  databaseLog: string
  dataDirectory: string
  /** Short runs: the figures say less, the table is the same. */
  isQuick: boolean
  /** Also the sizes that take many minutes. */
  isLarge: boolean
  openSite: (options?: { core?: number }) => Promise<RunningSite>
  /** Tells whoever waits what is going on. */
  say: (line: string) => void
}

export type Measurement = (ground: Ground) => Promise<Row[]>
