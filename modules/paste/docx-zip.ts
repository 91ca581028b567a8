import { inflateRawSync } from 'node:zlib'

/** Why a file is no document that can be read; the verb passes it on. */
export type ZipProblem = 'not-zip' | 'broken' | 'too-large'

const ENTRIES_MAX = 2_000
/** All entries together; a document with a hundred photos stays below. The pictures in it are compressed already. */
const UNPACKED_BYTES_MAX = 120_000_000
/** One part of a document in XML: a book of a thousand pages has 20 MB. */
const XML_BYTES_MAX = 40_000_000

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const FILE_SIGNATURE = 0x04034b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const FILE_BYTES = 30
const COMMENT_BYTES_MAX = 65_535
const STORED = 0
const DEFLATED = 8

type Entry = { name: string; method: number; packedBytes: number; bytes: number; at: number }

/** The parts of an office document. Unpacks one when it is asked for, and never more than its bounds allow. */
export class DocxZip {
  private readonly unpacked = new Map<string, Uint8Array>()

  private constructor(
    private readonly file: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static open(bytes: Uint8Array): DocxZip | ZipProblem {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (file.length < END_BYTES || file.readUInt32LE(0) !== FILE_SIGNATURE) return 'not-zip'
    const entries = readEntries(file)
    if (!entries) return 'broken'
    // What the list says is checked again when a part is unpacked.
    const bytesInAll = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0)
    return entries.size > ENTRIES_MAX || bytesInAll > UNPACKED_BYTES_MAX ? 'too-large' : new DocxZip(file, entries)
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** The content of a part; throws when it is not there, broken, or larger than the list of parts says. */
  read(name: string): Uint8Array {
    const known = this.unpacked.get(name)
    if (known) return known
    const entry = this.entries.get(name)
    if (!entry) throw new Error('zip: không có phần này')
    const content = unpack(this.file, entry)
    this.unpacked.set(name, content)
    return content
  }

  /** The text of a part in XML; null when there is none. */
  text(name: string): string | null {
    return this.has(name) ? new TextDecoder().decode(this.read(name)) : null
  }

  /** Puts another text in the place of a part. */
  replace(name: string, text: string): void {
    this.unpacked.set(name, new TextEncoder().encode(text))
  }
}

function readEntries(file: Buffer): Map<string, Entry> | null {
  const end = endOf(file)
  if (end === null) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > file.length || file.readUInt32LE(at) !== ENTRY_SIGNATURE) return null
    const nameBytes = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)
    const bytes = file.readUInt32LE(at + 24)
    if (/\.(?:xml|rels)$/i.test(name) && bytes > XML_BYTES_MAX) return null
    const [packedBytes, method] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 10)]
    entries.set(name, { name, method, packedBytes, bytes, at: file.readUInt32LE(at + 42) })
    at += ENTRY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

/** Where the end record stands: at the end of the file, or before its comment. */
function endOf(file: Buffer): number | null {
  const first = Math.max(0, file.length - END_BYTES - COMMENT_BYTES_MAX)
  for (let at = file.length - END_BYTES; at >= first; at -= 1) if (file.readUInt32LE(at) === END_SIGNATURE) return at
  return null
}

function unpack(file: Buffer, { at, method, packedBytes, bytes }: Entry): Uint8Array {
  if (at + FILE_BYTES > file.length || file.readUInt32LE(at) !== FILE_SIGNATURE) throw new Error('zip: phần hỏng')
  const start = at + FILE_BYTES + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const packed = file.subarray(start, start + packedBytes)
  if (method === STORED) return packed
  if (method !== DEFLATED) throw new Error('zip: cách nén lạ')
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) })
}
