import { encode } from 'next-auth/jwt'
import { db } from '@/db/client'
import { env } from '@/lib/env'
import { createSession } from '@/modules/accounts/sessions'
import type { Viewer } from '@/modules/accounts/viewer'

/** An answer of the site, whole. */
export type Answer = { status: number; location: string; body: string }

/** Somebody who knocks: their cookie, or none. Requests are bare HTTP, so that no browser helps the doors. */
export class Caller {
  private constructor(
    private readonly baseUrl: string,
    readonly viewer: Viewer | null,
    private readonly cookie: string,
    private readonly address: string,
  ) {}

  static nobody(baseUrl: string | undefined, address: string): Caller {
    return new Caller(baseUrl ?? '', null, '', address)
  }

  static async of(viewer: Viewer, baseUrl: string | undefined, address: string): Promise<Caller> {
    const sessionId = await createSession(db, viewer.id, 'Bài thử')
    const value = await encode({ token: { sessionId }, secret: env.authSecret ?? '' })
    return new Caller(baseUrl ?? '', viewer, `next-auth.session-token=${value}`, address)
  }

  get(path: string): Promise<Answer> {
    return this.ask(path, {})
  }

  /** Calls a server action as the framework's own client does: the state before (none) and the form. */
  callAction(path: string, actionId: string, fields: Record<string, string>): Promise<Answer> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value)
    form.append('0', '[null,"$K1"]')
    return this.ask(path, { method: 'POST', body: form, headers: { 'Next-Action': actionId, Origin: this.baseUrl } })
  }

  /** Sends what the script of a page would, from our own page and in JSON. */
  post(path: string, body: unknown, origin = this.baseUrl): Promise<Answer> {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json', Origin: origin }
    return this.ask(path, { method: 'POST', body: JSON.stringify(body), headers })
  }

  /** Sends one file, as the forms of the library do. A Word file goes as it is. */
  sendFile(path: string, name: string, bytes: Uint8Array): Promise<Answer> {
    const file = new File([bytes as BlobPart], name)
    const headers = { Accept: 'application/json', Origin: this.baseUrl }
    if (path.endsWith('/word')) return this.ask(path, { method: 'POST', body: file, headers })
    const form = new FormData()
    form.append('tep', file)
    return this.ask(path, { method: 'POST', body: form, headers })
  }

  private async ask(
    path: string,
    init: { method?: string; body?: FormData | File | string; headers?: Record<string, string> },
  ) {
    const answer = await fetch(this.baseUrl + path, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, 'X-Forwarded-For': this.address, ...(this.cookie && { Cookie: this.cookie }) },
    })
    return { status: answer.status, location: answer.headers.get('location') ?? '', body: await answer.text() }
  }
}
