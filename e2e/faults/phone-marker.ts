import { randomInt } from 'node:crypto'

const FULL_WIDTH_ZERO = 0xff10

/** What a text of that many bytes is still looked at letter by letter for; larger ones for the usual forms only. */
const STRIPPED_BYTES_MAX = 8 * 1024 * 1024
const BETWEEN_DIGITS = /(?<=\d)(?:[ .()\-\u00a0]|&nbsp;|%20|\\u00a0){1,3}(?=\d)/g

/** Base64 of a text wherever in a longer one it begins: without the letters that its neighbours decide as well. */
function base64Cores(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const core = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** A telephone number that nobody has, in all the forms it could come to light in. */
export class PhoneMarker {
  /** Without the zero. */
  readonly national = `9${String(randomInt(100_000_000)).padStart(8, '0')}`
  private readonly needles: Buffer[]

  constructor() {
    const plain = [`0${this.national}`, `+84${this.national}`, this.national]
    const forms = [...plain, ...this.typedForms, ...plain.flatMap(base64Cores)]
    const encoded = plain.map((text) => Buffer.from(text).toString('hex'))
    const wide = Buffer.from(this.national, 'utf16le')
    this.needles = [...new Set([...forms, ...encoded])].map((text) => Buffer.from(text)).concat(wide)
  }

  /** As readers type it. */
  get typedForms(): string[] {
    const [first, middle, last] = [this.national.slice(0, 3), this.national.slice(3, 6), this.national.slice(6)]
    const fullWidth = [...`0${this.national}`].map((digit) => String.fromCodePoint(FULL_WIDTH_ZERO + Number(digit)))
    return [
      `0${this.national}`,
      `0${first} ${middle} ${last}`,
      `0${first}.${middle}.${last}`,
      `+84${this.national}`,
      `+84 ${first} ${middle} ${last}`,
      `0084${this.national}`,
      `(0${first}) ${middle}-${last}`,
      fullWidth.join(''),
    ]
  }

  /** The form in which it is found, or null. */
  foundIn(bytes: Buffer): string | null {
    const needle = this.needles.find((each) => bytes.includes(each))
    if (needle) return needle.toString()
    if (bytes.length > STRIPPED_BYTES_MAX) return null
    return bytes.toString('utf8').replace(BETWEEN_DIGITS, '').includes(this.national) ? this.national : null
  }
}
