import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A photograph's worth of detail: a gradient that no two places share, so that turns and cuts can be told apart. */
export async function aPhoto(width = 900, height = 600, seed = 1): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3
      pixels[at] = Math.round((x * 255) / width)
      pixels[at + 1] = Math.round((y * 255) / height)
      pixels[at + 2] = (seed * 53) % 256
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer()
}

const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '20/1 58/1 17/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '105/1 46/1 30/1',
}

/** As a telephone takes it: turned by a note, with the place, the owner and a preview inside. */
export async function aPhonePhoto(seed = 1, orientation = 6): Promise<Buffer> {
  return sharp(await aPhoto(900, 600, seed))
    .withExif({ IFD0: { Make: 'MAY-ANH-CUA-LAN', Artist: 'BI-MAT-LAN' }, IFD3: GPS })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>BI-MAT-XMP</rdf></x:xmpmeta>')
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()
}

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
export const crc32 = (bytes: Buffer) =>
  (bytes.reduce((crc, byte) => (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of a few bytes whose header claims a size; decoding what it claims would take gigabytes. */
export function aPngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(4))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

/** A JPEG whose frame header says another size than it has. */
export async function aJpegClaiming(width: number, height: number): Promise<Buffer> {
  const bytes = await aPhoto(32, 32)
  for (let at = 2; at < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xc2) {
      bytes.writeUInt16BE(height, at + 5)
      bytes.writeUInt16BE(width, at + 7)
      return bytes
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  throw new Error('JPEG không có khung')
}
