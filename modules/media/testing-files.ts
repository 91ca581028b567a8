import { crc32 } from './testing-pictures'

/** A ZIP that keeps its files as they are. */
export function aZip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, words] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(words)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(data), 10)
    facts.writeUInt32LE(data.length, 14)
    facts.writeUInt32LE(data.length, 18)
    facts.writeUInt16LE(nameBytes.length, 22)
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, nameBytes])
    const place = Buffer.alloc(4)
    place.writeUInt32LE(at)
    const entry = [Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, Buffer.alloc(10), place, nameBytes]
    list.push(Buffer.concat(entry))
    parts.push(head, data)
    at += head.length + data.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length, 8)
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, contents, end])
}

export const aDocx = (more: Record<string, string> = {}) =>
  aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more })

export const aPdf = (words = 'Quyết định') =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Title(${words})>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`)
