import { z } from 'zod'

/** A number with its name; what is longer is not a beacon. */
export const BEACON_BYTES_MAX = 256

const Beacon = z.strictObject({ articleId: z.int().min(1).max(999_999_999) })

export type BeaconBody = { kind: 'beacon'; articleId: number } | { kind: 'too-large' } | { kind: 'malformed' }

/** Reads the body of a beacon, `{"articleId":12}`, whatever type it says it has: `sendBeacon` calls it plain text. */
export async function readBeacon(request: Request): Promise<BeaconBody> {
  if (Number(request.headers.get('content-length') ?? 0) > BEACON_BYTES_MAX) return { kind: 'too-large' }
  const bytes = await bytesUpTo(request.body, BEACON_BYTES_MAX)
  if (bytes === null) return { kind: 'too-large' }
  const parsed = Beacon.safeParse(jsonOf(bytes))
  return parsed.success ? { kind: 'beacon', articleId: parsed.data.articleId } : { kind: 'malformed' }
}

async function bytesUpTo(body: ReadableStream<Uint8Array> | null, max: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    chunks.push(read.value)
    length += read.value.length
    if (length <= max) continue
    await reader?.cancel()
    return null
  }
  return Buffer.concat(chunks)
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
