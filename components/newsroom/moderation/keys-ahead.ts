const STORED = 'toa-soan-phim-cho'
/** Nobody means a key that was pressed longer ago than this. */
const MEANT_MILLISECONDS = 15_000

type Ahead = { codes: string[]; at: number }

function read(): string[] {
  try {
    const { codes, at } = JSON.parse(sessionStorage.getItem(STORED) ?? '') as Ahead
    return Date.now() - at < MEANT_MILLISECONDS ? codes : []
  } catch {
    return []
  }
}

function write(codes: string[]): void {
  if (codes.length === 0) sessionStorage.removeItem(STORED)
  else sessionStorage.setItem(STORED, JSON.stringify({ codes, at: Date.now() } satisfies Ahead))
}

/**
 * Keys pressed while a decision was on its way. They are meant for the page that comes back, which the browser may open
 * anew: so they wait in the session of the window.
 */
export const keysAhead = {
  push: (code: string) => write([...read(), code]),
  /** The first of them; undefined when there is none. */
  shift(): string | undefined {
    const [code, ...rest] = read()
    if (code !== undefined) write(rest)
    return code
  },
  forget: () => write([]),
}
