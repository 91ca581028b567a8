/** Bit rates of layer III in kbit/s by their four bits: of version 1, and of versions 2 and 2.5. */
const KILOBITS = {
  full: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  low: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const HERTZ = [44_100, 48_000, 32_000]
const ID3_HEAD_BYTES = 10
const FRAME_HEAD_BYTES = 4

/** MP3, or AAC as telephones record it; null for anything else. Two frames in a row make an MP3: one may be chance. */
export function audioKindOf(bytes: Buffer): 'mp3' | 'm4a' | null {
  if (bytes.subarray(4, 12).toString('latin1') === 'ftypM4A ') return 'm4a'
  const first = afterTag(bytes)
  const length = frameLength(bytes, first)
  return length !== null && frameLength(bytes, first + length) !== null ? 'mp3' : null
}

/** Where the sound begins: behind the words a program wrote before it, whose length has seven bits a byte. */
function afterTag(bytes: Buffer): number {
  if (bytes.length < ID3_HEAD_BYTES || bytes.subarray(0, 3).toString('latin1') !== 'ID3') return 0
  return [6, 7, 8, 9].reduce((length, at) => length * 128 + ((bytes[at] ?? 0) & 0x7f), 0) + ID3_HEAD_BYTES
}

/** The length of the layer III frame that begins here; null when none does. */
function frameLength(bytes: Buffer, at: number): number | null {
  if (at + FRAME_HEAD_BYTES > bytes.length) return null
  const head = bytes.readUInt32BE(at)
  const version = (head >>> 19) & 3
  const isLayerThree = ((head >>> 17) & 3) === 1
  if (head >>> 21 !== 0x7ff || version === 1 || !isLayerThree) return null
  const isFull = version === 3
  const kilobits = KILOBITS[isFull ? 'full' : 'low'][(head >>> 12) & 15]
  const hertz = HERTZ[(head >>> 10) & 3]
  if (!kilobits || !hertz) return null
  const samples = isFull ? 144 : 72
  const divisor = version === 3 ? 1 : version === 2 ? 2 : 4
  return Math.floor((samples * kilobits * 1_000) / (hertz / divisor)) + ((head >>> 9) & 1)
}
