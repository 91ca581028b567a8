import { say } from '@/lib/english/media'
import type { LibraryPage } from './chosen-picture'
import { pictureWords } from './upload-words'

/** What the chooser looks through, and where each is asked for. */
export const LISTS = { picture: '/toa-soan/anh/danh-sach', attachment: '/toa-soan/anh/tep/danh-sach' } as const

export type LibraryAnswer<Chosen> = { ok: true; page: LibraryPage<Chosen> } | { ok: false; sentence: string }

const lost = () => say('Mất kết nối nên chưa xem được kho. Vui lòng thử lại khi có mạng.')
const odd = () => say('Chưa xem được kho. Vui lòng thử lại sau ít phút.')

/** One page of the library. Never throws, except an `AbortError` when a newer question has made this one idle. */
export async function readLibrary<Chosen>(
  kind: keyof typeof LISTS,
  text: string,
  after: number | null,
  signal: AbortSignal,
): Promise<LibraryAnswer<Chosen>> {
  const asked = new URLSearchParams(text ? { q: text } : {})
  if (after !== null) asked.set('sau', String(after))
  try {
    const headers = { Accept: 'application/json' }
    // Whoever is not signed in is led to a page; here that is an answer, not a way to go.
    const answer = await fetch(`${LISTS[kind]}?${asked}`, { headers, signal, redirect: 'manual' })
    if (answer.type === 'opaqueredirect') return { ok: false, sentence: pictureWords()['signed-out'].sentence }
    const said = (await answer.json()) as LibraryPage<Chosen> | { ok: false; sentence: string }
    return 'items' in said ? { ok: true, page: said } : said
  } catch (cause) {
    if (signal.aborted) throw cause
    return { ok: false, sentence: cause instanceof SyntaxError ? odd() : lost() }
  }
}
