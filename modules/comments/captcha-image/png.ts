import { deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const GREYSCALE = 0
const BITS = 8

// node:zlib has crc32 only from Node 20.15 on; the product starts from 20.9.
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(content.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** An 8-bit greyscale PNG of `widthPixels × heightPixels` shades, rows from the top. */
export function greyscalePng(shades: Uint8Array, widthPixels: number, heightPixels: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPixels, 0)
  header.writeUInt32BE(heightPixels, 4)
  header.set([BITS, GREYSCALE, 0, 0, 0], 8)
  // Every row starts with the number of its filter; 0 keeps the shades as they are.
  const rows = Buffer.alloc((widthPixels + 1) * heightPixels)
  for (let y = 0; y < heightPixels; y += 1)
    rows.set(shades.subarray(y * widthPixels, (y + 1) * widthPixels), y * (widthPixels + 1) + 1)
  const body = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...body])
}
