const TEXT_CHARS_MAX = 100

/** What a script asks a list for: `?q=` words, `?sau=` the last number of the page before. */
export function listQuestion(request: Request): { text: string; after: number | null } {
  const asked = new URL(request.url).searchParams
  const text = [...(asked.get('q') ?? '').replace(/\p{Cc}/gu, ' ')].slice(0, TEXT_CHARS_MAX).join('')
  const after = /^[1-9]\d{0,8}$/.exec(asked.get('sau') ?? '')?.[0]
  return { text, after: after === undefined ? null : Number(after) }
}

/** One page out of rows of which one more was read; the number of the last asks for the page after it. */
export function pageOf<Row extends { id: number }>(rows: Row[], length: number): { shown: Row[]; next: number | null } {
  const shown = rows.slice(0, length)
  return { shown, next: rows.length > length ? (shown.at(-1)?.id ?? null) : null }
}
