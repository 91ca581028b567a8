import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'

/** Sixteen times the longest body; a longer line is not an article. */
export const LINE_BYTES_MAX = 16 * 1_048_576

/** A line with its number in the file, from 1. `bytesRead` counts the bytes of the file itself, also when compressed. */
export type FileLine = {
  number: number
  text: string | null
  refusal: 'not-utf8' | 'line-too-long' | null
  bytesRead: number
}

const LINE_FEED = 10
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a text file line by line, compressed (gzip) or not, holding one line at a time. Empty lines are left out. */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  const file = createReadStream(path)
  const stream = (await isGzip(path)) ? file.pipe(createGunzip()) : file
  // A pipe does not pass errors on.
  file.on('error', (error) => stream.destroy(error))
  let number = 0
  let pieces: Buffer[] = []
  let bytes = 0
  const take = (last: Buffer): FileLine | null => {
    number += 1
    const isTooLong = bytes + last.length > LINE_BYTES_MAX
    const whole = isTooLong ? last.subarray(0, 0) : Buffer.concat([...pieces, last])
    pieces = []
    bytes = 0
    const place = { number, bytesRead: file.bytesRead }
    if (isTooLong) return { ...place, text: null, refusal: 'line-too-long' }
    const text = decoded(whole)
    if (text?.trim() === '') return null
    return { ...place, text, refusal: text === null ? 'not-utf8' : null }
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const found = take(chunk.subarray(start, end))
      if (found) yield found
      start = end + 1
    }
    bytes += chunk.length - start
    if (bytes <= LINE_BYTES_MAX) pieces.push(chunk.subarray(start))
    else pieces = []
  }
  if (bytes === 0) return
  const [last] = [Buffer.alloc(0)]
  const found = take(last)
  if (found) yield found
}

function decoded(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}
