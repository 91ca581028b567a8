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
/** The few documents that several parts of an audit look at: asked for once, and kept. */
const LOOKED_AT_AGAIN = /^\/(?:|robots\.txt|(?:feed|atom|sitemap|sitemap-news)\.xml|feed\.json|sitemaps\/.+)$/

/** Asks one site as a search engine does: no cookies, no scripts, redirects looked at one by one. */
export class Visitor {
  private readonly known = new Map<string, Promise<Visit>>()

  constructor(readonly baseUrl: string) {}

  visit(path: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Visit> {
    if (method === 'HEAD' || !LOOKED_AT_AGAIN.test(path)) return this.ask(path, method)
    const visit = this.known.get(path) ?? this.ask(path, method)
    this.known.set(path, visit)
    return visit
  }

  private async ask(path: string, method: 'GET' | 'HEAD'): Promise<Visit> {
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
