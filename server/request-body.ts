import type { IncomingMessage } from 'node:http'

/** The longest form is an article: 400 blocks of text stay below this. */
export const BODY_BYTES_MAX = 1024 * 1024

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
export async function formOf(bytes: Buffer, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    return null
  }
}
