import { audioKindOf } from './audio-kind'

export const ATTACHMENT_BYTES_MAX = 20 * 1024 * 1024

export type AttachmentKind = 'pdf' | 'docx' | 'xlsx' | 'zip' | 'mp3' | 'm4a'

export const ATTACHMENT_MIME_TYPES: Record<AttachmentKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
}

/**
 * Why bytes are no attachment of ours. `old-office`: a .doc or .xls of before 2007, or one with a password. `has-macros`:
 * a document that brings a program along. `unreadable`: broken off, or not what its first words claim.
 */
export type AttachmentProblem = 'wrong-kind' | 'old-office' | 'has-macros' | 'unreadable'

const TAIL_BYTES = 1_024
const ZIP_END = 0x06054b50
const ZIP_END_BYTES = 22
const ZIP_ENTRY = 0x02014b50
const ZIP_ENTRY_BYTES = 46
const ZIP_COMMENT_BYTES_MAX = 65_535
const ZIP_ENTRIES_MAX = 10_000
const OLD_OFFICE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** What the bytes are by their content, whatever the file is called. */
export function attachmentKindOf(given: Uint8Array): { kind: AttachmentKind } | { problem: AttachmentProblem } {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    const tail = bytes.subarray(-TAIL_BYTES)
    return tail.includes('%%EOF') && tail.includes('startxref') ? { kind: 'pdf' } : { problem: 'unreadable' }
  }
  const audio = audioKindOf(bytes)
  if (audio) return { kind: audio }
  if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE)) return { problem: 'old-office' }
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return { problem: 'wrong-kind' }
  const names = zipNames(bytes)
  if (!names) return { problem: 'unreadable' }
  const isOffice = names.has('[Content_Types].xml')
  if (isOffice && [...names].some((name) => name.endsWith('vbaProject.bin'))) return { problem: 'has-macros' }
  if (isOffice && names.has('word/document.xml')) return { kind: 'docx' }
  return isOffice && names.has('xl/workbook.xml') ? { kind: 'xlsx' } : { kind: 'zip' }
}

/** The names in a ZIP's own list of contents; null when the list is not there, not whole or endless. */
function zipNames(bytes: Buffer): Set<string> | null {
  const end = zipEnd(bytes)
  if (end === -1) return null
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  const start = bytes.readUInt32LE(end + 16)
  if (count > ZIP_ENTRIES_MAX || start + size > end) return null
  const names = new Set<string>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + ZIP_ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ZIP_ENTRY) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    const rest = nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    names.add(bytes.toString('utf8', at + ZIP_ENTRY_BYTES, at + ZIP_ENTRY_BYTES + nameLength))
    at += ZIP_ENTRY_BYTES + rest
  }
  return at === start + size ? names : null
}

function zipEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - ZIP_END_BYTES - ZIP_COMMENT_BYTES_MAX)
  for (let at = bytes.length - ZIP_END_BYTES; at >= first; at--) {
    if (bytes.readUInt32LE(at) !== ZIP_END) continue
    if (at + ZIP_END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return -1
}
