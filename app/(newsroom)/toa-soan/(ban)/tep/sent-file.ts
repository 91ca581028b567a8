/** What a form of one file carried: its bytes, the name on the sender's computer, and its other fields. */
export type SentFile = { bytes: Uint8Array; name: string; field: (name: string) => string | null }

/** The field of the file in every form of ours that sends one. */
const FILE_FIELD = 'tep'

/**
 * Reads a form with one file. Null when the request is no such form. How long it may be is watched by the front server;
 * who sends it has been asked before.
 */
export async function sentFile(request: Request): Promise<SentFile | null> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return null
  const form = await request.formData().catch(() => null)
  const file = form?.get(FILE_FIELD)
  if (!form || !(file instanceof File)) return null
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    field: (name) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : null
    },
  }
}
