import { readMultipart } from '@/lib/multipart'

/** What a form of one file carried: its bytes, the name on the sender's computer, and its other fields. */
export type SentFile = { bytes: Uint8Array; name: string; field: (name: string) => string | null }

/** The field of the file in every form of ours that sends one. */
const FILE_FIELD = 'tep'

/**
 * Reads a form with one file, piece by piece as it comes. Null when the request is no such form, or was broken off. How long
 * it may be is watched by the front server; who sends it has been asked before.
 */
export async function sentFile(request: Request): Promise<SentFile | null> {
  const type = request.headers.get('content-type') ?? ''
  const length = Number(request.headers.get('content-length') ?? 0) || 0
  const parts = request.body && (await readMultipart(request.body, type, length).catch(() => null))
  const file = parts?.find(({ name, fileName }) => name === FILE_FIELD && fileName !== null)
  if (!parts || !file) return null
  return {
    bytes: file.bytes,
    name: file.fileName ?? '',
    field: (name) => {
      const part = parts.find((one) => one.name === name && one.fileName === null)
      return part ? new TextDecoder().decode(part.bytes) : null
    },
  }
}
