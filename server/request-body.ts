import type { IncomingMessage, ServerResponse } from 'node:http'
import { FILE_DEADLINE_MILLISECONDS } from './file-doors'
import { noteLanguage } from './language-of-request'

/** The longest form is an article: 400 blocks of text stay below this. */
export const BODY_BYTES_MAX = 1024 * 1024

/** A form is here by then, or it is not meant to be. */
const BODY_DEADLINE_MILLISECONDS = 20_000

/**
 * Cuts a request off whose body takes too long to arrive. The server's own deadline is one for all requests, and a picture
 * from a slow line needs minutes.
 */
export function endWhenLate(request: IncomingMessage, response: ServerResponse, isFile: boolean): void {
  const { headers } = request
  if (headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0) return
  const patience = isFile ? FILE_DEADLINE_MILLISECONDS : BODY_DEADLINE_MILLISECONDS
  const late = setTimeout(() => {
    if (request.complete) return
    if (!response.headersSent) response.writeHead(408, { Connection: 'close' }).end()
    request.destroy()
  }, patience)
  // Also when the connection ends first.
  request.once('close', () => clearTimeout(late))
}

export type Body = { ok: true; bytes: Buffer } | { ok: false; status: 400 | 413 }

/** Reads a request's body whole, up to the limit. */
export function readBody(request: IncomingMessage, bytesMax = BODY_BYTES_MAX): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return Promise.resolve({ ok: false, status: 413 })
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= bytesMax) chunks.push(chunk)
      else resolve({ ok: false, status: 413 })
    })
    request.on('end', () => resolve({ ok: true, bytes: Buffer.concat(chunks) }))
    request.on('error', () => resolve({ ok: false, status: 400 }))
  })
}

/** The fields of a form body; null when the bytes are not the form they claim to be. */
async function formOf(bytes: Buffer, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    return null
  }
}

const FORM_TYPE = /^(?:multipart\/form-data;|application\/x-www-form-urlencoded\b)/

export type SentForm = { ok: true; bytes: Buffer; form: FormData } | { ok: false; status: 400 | 413 | 415 }

/** Reads a form whole, whatever it is for. */
export async function readFields(request: IncomingMessage, bytesMax = BODY_BYTES_MAX): Promise<SentForm> {
  const contentType = request.headers['content-type'] ?? ''
  if (!FORM_TYPE.test(contentType)) return { ok: false, status: 415 }
  const body = await readBody(request, bytesMax)
  if (!body.ok) return body
  const form = await formOf(body.bytes, contentType)
  if (!form) return { ok: false, status: 400 }
  noteLanguage(request, form)
  return { ok: true, bytes: body.bytes, form }
}

/** The same for a deed of the application. What names none would be taken for a breakage behind this door. */
export async function readForm(request: IncomingMessage): Promise<SentForm> {
  const sent = await readFields(request)
  return sent.ok && !namesItsAction(sent.form) ? { ok: false, status: 400 } : sent
}

const ACTION_ID = /^\$ACTION_ID_[0-9a-f]{20,100}$/
const ACTION_REFERENCE = /^\$ACTION_REF_(\d{1,4})$/

/**
 * Whether a form says which deed it is for the way our forms do: an id, or a reference whose parts are each there
 * once and readable. The application takes anything else for a breakage of its own.
 */
export function namesItsAction(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => name.startsWith('$ACTION_'))
  if (new Set(names).size < names.length) return false
  const reference = names.map((name) => ACTION_REFERENCE.exec(name)?.[1]).find((number) => number !== undefined)
  if (reference === undefined) return names.some((name) => ACTION_ID.test(name))
  const head = jsonIn(form, `$ACTION_${reference}:0`)
  if (typeof head !== 'object' || head === null || !('id' in head)) return false
  const bound = 'bound' in head ? head.bound : null
  if (bound === null) return true
  const part = /^\$@(\d{1,4})$/.exec(String(bound))?.[1]
  return part !== undefined && Array.isArray(jsonIn(form, `$ACTION_${reference}:${part}`))
}

function jsonIn(form: FormData, name: string): unknown {
  const value = form.get(name)
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}
