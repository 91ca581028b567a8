export type Visit = {
  path: string
  /** 0 when nobody answered. */
  status: number
  contentType: string
  location: string | null
  robots: string
  body: string
}

const PATIENCE_MILLISECONDS = 30_000
const BODY_CHARS_MAX = 4_000_000

/** Asks one site as a search engine does: no cookies, no scripts, redirects looked at one by one. */
export class Visitor {
  constructor(readonly baseUrl: string) {}

  async visit(path: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Visit> {
    try {
      const answer = await fetch(this.baseUrl + path, {
        method,
        redirect: 'manual',
        headers: { 'User-Agent': 'TrangNhatSeoAudit/1.0' },
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      })
      const body = (await answer.text()).slice(0, BODY_CHARS_MAX)
      const { headers, status } = answer
      return {
        path,
        status,
        contentType: headers.get('content-type') ?? '',
        location: headers.get('location'),
        robots: headers.get('x-robots-tag') ?? '',
        body,
      }
    } catch {
      return { path, status: 0, contentType: '', location: null, robots: '', body: '' }
    }
  }
}
