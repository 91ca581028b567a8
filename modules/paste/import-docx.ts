import { z } from 'zod'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { documentKindOf } from './document-kind'
import { type DocxReadRefusal, docxReading, type ReadDocx } from './docx-reading'
import type { Paste } from './paste'

/** As large as a picture or an attachment may be. */
export const DOCX_BYTES_MAX = 20_000_000

const File = z.object({ bytes: z.instanceof(Uint8Array) })

/**
 * `old-word`: a `.doc` of before 2007 · `locked`: it has a password · `not-docx`: something else, whatever it is called.
 */
export type DocxRefusal = DocxReadRefusal | 'forbidden' | 'old-word' | 'locked'

/** A line of the door's answer: how many pictures are in the library, or the text at the end. */
export type ImportLine = { progress: { done: number; total: number } } | { paste: Paste }

/**
 * Reads a `.docx` file into blocks for an article, as if it had been pasted. Input `{ bytes }`, at most 20 MB, judged by
 * its content. Changes nothing: its pictures are kept by `keepDocxPictures`, and what is done with the blocks is the
 * writer's matter.
 */
export async function importDocx(viewer: Viewer | null, input: unknown): Promise<Result<ReadDocx, DocxRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const parsed = File.safeParse(input)
  if (!parsed.success || parsed.data.bytes.byteLength === 0) return refuse('empty')
  const { bytes } = parsed.data
  if (bytes.byteLength > DOCX_BYTES_MAX) return refuse('too-large')
  const kind = documentKindOf(bytes)
  if (kind === 'old-word' || kind === 'locked') return refuse(kind)
  if (kind !== 'zip') return refuse('not-docx')
  const read = await docxReading().read(bytes)
  return 'refusal' in read ? refuse(read.refusal) : accept(read)
}
