/** One field of a form: its bytes, and the file's name where it is a file. */
export type FormPart = { name: string; fileName: string | null; bytes: Uint8Array }

const HEADER_BYTES_MAX = 8_000
const PARTS_MAX = 50
const LINE_END = '\r\n'
const NAME = /;\s*name="((?:[^"\\]|\\.){0,1000})"/i
const FILE_NAME = /;\s*filename="((?:[^"\\]|\\.){0,4000})"/i

/** What the sender parts the fields with; null when it is no such form. */
function delimiterOf(contentType: string): Buffer | null {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  const boundary = found?.[1] ?? found?.[2]
  return boundary === undefined ? null : Buffer.from(`${LINE_END}--${boundary}`, 'latin1')
}

/** Browsers write these three signs of a name as addresses do. */
const written = (name: string) =>
  name.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%22/g, '"').replace(/\\(.)/g, '$1')

function namesIn(header: string): { name: string; fileName: string | null } | null {
  const line = header.split(LINE_END).find((each) => /^content-disposition:/i.test(each))
  const name = line && NAME.exec(line)?.[1]
  if (!line || name === undefined) return null
  const fileName = FILE_NAME.exec(line)?.[1]
  return { name: written(name), fileName: fileName === undefined ? null : written(fileName) }
}

/**
 * Reads a form with files while it comes, a piece at a time. The runtime's own `formData()` takes the whole of it in one
 * go, and half a second for 20 MB in which nobody else is answered. Null when it is no such form, is broken off, or is not
 * to be understood. How long it may be is the caller's matter; `lengthBytes` is how long it says it is, if it says so.
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  lengthBytes = 0,
): Promise<FormPart[] | null> {
  const delimiter = delimiterOf(contentType)
  if (!delimiter) return null
  const reader = new PartReader(delimiter, new Shelf(lengthBytes))
  for await (const piece of body) if (!reader.take(piece)) return null
  return reader.finished()
}

const EMPTY = Buffer.alloc(0)
const SHELF_BYTES_MIN = 65_536
const SHELF_BYTES_MAX = 32 * 1024 * 1024

/** Where the contents lie one after the other: many small pieces, put together at the end, would hold everybody up. */
class Shelf {
  length = 0
  private bytes: Buffer

  constructor(lengthBytes: number) {
    this.bytes = Buffer.allocUnsafe(Math.min(Math.max(lengthBytes, SHELF_BYTES_MIN), SHELF_BYTES_MAX))
  }

  add(piece: Buffer): void {
    if (this.length + piece.length > this.bytes.length) {
      const wider = Buffer.allocUnsafe(2 * (this.length + piece.length))
      this.bytes.copy(wider, 0, 0, this.length)
      this.bytes = wider
    }
    piece.copy(this.bytes, this.length)
    this.length += piece.length
  }

  slice = (start: number, end: number): Uint8Array => this.bytes.subarray(start, end)
}

class PartReader {
  private readonly parts: { name: string; fileName: string | null; start: number; end: number }[] = []
  /** Not looked at yet, or too short to tell what it is. Begins as if a line had ended. */
  private rest: Buffer = Buffer.from(LINE_END)
  private state: 'content' | 'delimiter' | 'header' | 'end' = 'content'
  /** Null before the first delimiter: what stands there belongs to nobody. */
  private part: { name: string; fileName: string | null; start: number } | null = null

  constructor(
    private readonly delimiter: Buffer,
    private readonly shelf: Shelf,
  ) {}

  /** False when this can be no form. */
  take(piece: Uint8Array): boolean {
    let bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    if (this.state === 'content' && this.rest.length > 0) bytes = this.beyondSeam(bytes)
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes])
    for (let more: boolean | null = true; more; ) {
      more = this.step()
      if (more === null) return false
    }
    return true
  }

  finished(): FormPart[] | null {
    if (this.state !== 'end') return null
    return this.parts.map(({ name, fileName, start, end }) => ({ name, fileName, bytes: this.shelf.slice(start, end) }))
  }

  /**
   * The end of the piece before is short and may be half a delimiter. Where it is not, it is put away with as much of this
   * piece as shows that, so that the piece itself need not be copied together with it.
   */
  private beyondSeam(bytes: Buffer): Buffer {
    const seam = Buffer.concat([this.rest, bytes.subarray(0, this.delimiter.length)])
    if (bytes.length < this.delimiter.length || seam.includes(this.delimiter)) return bytes
    if (this.part) this.shelf.add(this.rest)
    this.rest = EMPTY
    return bytes
  }

  /** True when there may be more to find in what is here; null when this can be no form. */
  private step(): boolean | null {
    switch (this.state) {
      case 'content':
        return this.content()
      case 'delimiter':
        return this.afterDelimiter()
      case 'header':
        return this.header()
      case 'end':
        // What follows belongs to nobody.
        this.rest = EMPTY
        return false
    }
  }

  private content(): boolean {
    const at = this.rest.indexOf(this.delimiter)
    if (at === -1) {
      // Its end may be the beginning of a delimiter.
      const sure = Math.max(0, this.rest.length - this.delimiter.length + 1)
      if (this.part) this.shelf.add(this.rest.subarray(0, sure))
      this.rest = Buffer.from(this.rest.subarray(sure))
      return false
    }
    if (this.part) {
      this.shelf.add(this.rest.subarray(0, at))
      this.parts.push({ ...this.part, end: this.shelf.length })
      this.part = null
    }
    this.rest = this.rest.subarray(at + this.delimiter.length)
    this.state = 'delimiter'
    return true
  }

  private afterDelimiter(): boolean | null {
    if (this.rest.length < LINE_END.length) return false
    const sign = this.rest.subarray(0, 2).toString('latin1')
    this.rest = this.rest.subarray(2)
    if (sign === '--') this.state = 'end'
    else if (sign === LINE_END && this.parts.length < PARTS_MAX) this.state = 'header'
    else return null
    return true
  }

  private header(): boolean | null {
    const at = this.rest.indexOf(LINE_END + LINE_END)
    if (at === -1) return this.rest.length > HEADER_BYTES_MAX ? null : false
    const named = at > HEADER_BYTES_MAX ? null : namesIn(this.rest.subarray(0, at).toString())
    if (!named) return null
    this.part = { ...named, start: this.shelf.length }
    this.rest = this.rest.subarray(at + 2 * LINE_END.length)
    this.state = 'content'
    return true
  }
}
