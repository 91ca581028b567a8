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
 * to be understood. How long it may be is the caller's matter.
 */
export async function readMultipart(body: AsyncIterable<Uint8Array>, contentType: string): Promise<FormPart[] | null> {
  const delimiter = delimiterOf(contentType)
  if (!delimiter) return null
  const reader = new PartReader(delimiter)
  for await (const piece of body) if (!reader.take(piece)) return null
  return reader.finished()
}

class PartReader {
  private readonly parts: FormPart[] = []
  /** Not looked at yet, or too short to tell what it is. Begins as if a line had ended. */
  private rest: Buffer = Buffer.from(LINE_END)
  private state: 'content' | 'delimiter' | 'header' | 'end' = 'content'
  /** Null before the first delimiter: what stands there belongs to nobody. */
  private part: { name: string; fileName: string | null; pieces: Buffer[] } | null = null

  constructor(private readonly delimiter: Buffer) {}

  /** False when this can be no form. */
  take(piece: Uint8Array): boolean {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    this.rest = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes])
    for (let more: boolean | null = true; more; ) {
      more = this.step()
      if (more === null) return false
    }
    return true
  }

  finished(): FormPart[] | null {
    return this.state === 'end' ? this.parts : null
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
        this.rest = Buffer.alloc(0)
        return false
    }
  }

  private content(): boolean {
    const at = this.rest.indexOf(this.delimiter)
    if (at === -1) {
      // Its end may be the beginning of a delimiter.
      const sure = Math.max(0, this.rest.length - this.delimiter.length + 1)
      this.part?.pieces.push(this.rest.subarray(0, sure))
      this.rest = this.rest.subarray(sure)
      return false
    }
    if (this.part) {
      const { name, fileName, pieces } = this.part
      pieces.push(this.rest.subarray(0, at))
      this.parts.push({ name, fileName, bytes: Buffer.concat(pieces) })
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
    this.part = { ...named, pieces: [] }
    this.rest = this.rest.subarray(at + 2 * LINE_END.length)
    this.state = 'content'
    return true
  }
}
