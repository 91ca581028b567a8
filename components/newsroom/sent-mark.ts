import type { KeptDraft } from './editor/keeping/draft-keeper'

const KEY = 'ban-viet-da-gui'

type Sent = { session: string; sequence: number; adopted: Omit<KeptDraft, 'typed'>[] }

/** Before a page is sent and another one comes: which state of which text went with it. */
export function markSent(sent: Sent): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(sent))
  } catch {
    // Without storage there is no copy on this machine either.
  }
}

/** What went with the page before, once. */
export function takeSentMark(): Sent | null {
  try {
    const written = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return written === null ? null : (JSON.parse(written) as Sent)
  } catch {
    return null
  }
}
