import type { DraftPost, KeptDraft } from './draft-keeper'
import type { LeaseAnswer, LeasePost } from './edit-lease'

const DRAFTS = '/toa-soan/ban-viet'
const LEASES = '/toa-soan/giu-bai'
/** What browsers carry for a page that is gone. */
const IN_PASSING_BYTES_MAX = 60_000
const PATIENCE_MILLISECONDS = 15_000

const inJson = (body: unknown, isInPassing = false): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
  keepalive: isInPassing,
})

/** An article and a standing page are named apart. */
const named = (isPage: boolean | undefined, id: number | null) =>
  isPage ? { articleId: null, pageId: id, isPage } : { articleId: id }

/** As the door reads it: the body as nodes, not as the text of a field. */
const sent = ({ typed, isPage, articleId, ...draft }: KeptDraft) => {
  const { body, ...words } = typed
  return {
    ...draft,
    ...named(isPage, articleId),
    content: { ...words, body: body === '' ? [] : (JSON.parse(body) as unknown) },
  }
}

async function ask(path: string, body: unknown): Promise<Response> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLISECONDS)
  const answer = await fetch(path, { ...inJson(body), signal: patience.signal }).finally(() => clearTimeout(timer))
  // A server that is being restarted, has no database or asks for patience is as good as no answer.
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429)
    throw new Error(`${path}: ${answer.status}`)
  return answer
}

const held = (isPage: boolean, id: number) => (isPage ? { pageId: id } : { articleId: id })

/** Carries drafts to the newsroom's doors. */
export const draftPost: DraftPost = {
  async keep(draft) {
    const answer = await ask(DRAFTS, sent(draft))
    if (answer.ok) return { savedAt: new Date(((await answer.json()) as { savedAt: string }).savedAt) }
    if (answer.status === 401) return { refused: 'signed-out' }
    return { refused: answer.status === 413 ? 'too-large' : 'refused' }
  },

  async discard({ session, isPage, articleId, baseVersion, sequence }) {
    await ask(`${DRAFTS}/bo`, { session, ...named(isPage, articleId), baseVersion, sequence })
  },

  keepInPassing(draft) {
    const request = inJson(sent(draft), true)
    if (new Blob([String(request.body)]).size > IN_PASSING_BYTES_MAX) return false
    fetch(DRAFTS, request).catch(() => {})
    return true
  },
}

async function askForLease(body: unknown): Promise<LeaseAnswer> {
  const answer = await ask(LEASES, body)
  if (answer.ok) return (await answer.json()) as { version: number }
  if (answer.status !== 409) return { refused: true }
  const { byName, isOwn, since } = (await answer.json()) as { byName: string; isOwn: boolean; since: string }
  return { holder: { byName, isOwn, since: new Date(since) } }
}

/** Carries the lease of one article, or standing page, for the page it is written in. */
export const leasePost = (id: number, isPage = false): LeasePost => ({
  take: (session, isTakeOver) => askForLease({ ...held(isPage, id), session, isTakeOver }),
  look: (session) => askForLease({ ...held(isPage, id), session, isLook: true }),

  release(session) {
    fetch(`${LEASES}/tha`, inJson({ ...held(isPage, id), session }, true)).catch(() => {})
  },
})
