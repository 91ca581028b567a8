import { CAPITAL_LETTERS, SMALL_LETTERS } from './letters'

/** Code pages of one byte a letter. */
export type ByteEncoding = 'tcvn3' | 'viscii' | 'vps'

/**
 * The bytes of the letters in the order of `SMALL_LETTERS`, then of `CAPITAL_LETTERS`. A letter that is its own ASCII
 * byte is named; `--` has no byte, or one among the controls, which no clipboard carries.
 */
const BYTES: Record<ByteEncoding, readonly [string, string]> = {
  tcvn3: [
    `a b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb e cc ce cf d0 d1 aa d2 d3 d4 d5 d6 i d7 d8 dc dd de
o df e1 e2 e3 e4 ab e5 e6 e7 e8 e9 ac ea eb ec ed ee u ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 y fa fb fc fd fe ae`,
    `A -- -- -- -- -- a1 -- -- -- -- -- a2 -- -- -- -- -- E -- -- -- -- -- a3 -- -- -- -- -- I -- -- -- -- --
O -- -- -- -- -- a4 -- -- -- -- -- a5 -- -- -- -- -- U -- -- -- -- -- a6 -- -- -- -- -- Y -- -- -- -- -- a7`,
  ],
  viscii: [
    `a e0 e4 e3 e1 d5 e5 a2 c6 c7 a1 a3 e2 a5 a6 e7 a4 a7 e e8 eb a8 e9 a9 ea ab ac ad aa ae i ec ef ee ed b8
o f2 f6 f5 f3 f7 f4 b0 b1 b2 af b5 bd b6 b7 de be fe u f9 fc fb fa f8 df d7 d8 e6 d1 f1 y cf d6 db fd dc f0`,
    `A c0 c4 c3 c1 80 c5 82 -- -- 81 83 c2 85 86 -- 84 87 E c8 cb 88 c9 89 ca 8b 8c 8d 8a 8e I cc 9b ce cd 98
O d2 99 a0 d3 9a d4 90 91 92 8f 93 b4 96 97 b3 95 94 U d9 9c 9d da 9e bf bb bc ff ba b9 Y 9f -- -- dd -- d0`,
  ],
  vps: [
    `a e0 e4 e3 e1 e5 e6 a2 a3 a4 a1 a5 e2 c0 c4 c5 c3 c6 e e8 c8 eb e9 cb ea 8a 8b cd 89 8c i ec cc ef ed ce
o f2 d5 f5 f3 86 f4 d2 b0 87 d3 b6 d6 a9 aa ab a7 ae u f9 fb db fa f8 dc d8 ba bb d9 bf y ff 9b cf 9a 9c c7`,
    `A 80 81 82 c1 -- 88 8e 8f f0 8d -- c2 84 85 -- 83 -- E d7 de fe c9 -- ca 93 94 95 90 -- I b5 b7 b8 b4 --
O bc bd be b9 -- d4 97 98 99 96 -- f7 9e 9f a6 9d -- U a8 d1 ac da -- d0 af b1 -- ad -- Y b2 fd b3 dd -- f1`,
  ],
}

/** What Windows shows for the bytes from 128 to 159; a space where it has no character. */
const WINDOWS_CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The characters in which a byte of a legacy font arrives: itself, as Windows shows it, or among private symbols. */
function shapesOf(byte: number): string[] {
  const shapes = [String.fromCharCode(byte), String.fromCharCode(0xf000 + byte)]
  if (byte < 0x80 || byte > 0x9f) return shapes
  const shown = WINDOWS_CHARACTERS.charAt(byte - 0x80)
  return shown === ' ' ? shapes : [...shapes, shown]
}

const placesOf = (bytes: string, letters: readonly string[]) =>
  bytes
    .split(/\s+/)
    .flatMap((place, index) => (/^[\da-f]{2}$/.test(place) ? [[place, letters[index] ?? ''] as const] : []))

/** Byte to letter, as two hexadecimal digits. */
export const lettersByByte = (encoding: ByteEncoding): ReadonlyMap<number, string> =>
  new Map(
    [...placesOf(BYTES[encoding][0], SMALL_LETTERS), ...placesOf(BYTES[encoding][1], CAPITAL_LETTERS)].map(
      ([place, letter]) => [Number.parseInt(place, 16), letter],
    ),
  )

/** A character of the clipboard to the Vietnamese letter it stands for. */
export function lettersByCharacter(encoding: ByteEncoding): ReadonlyMap<string, string> {
  return new Map(
    [...lettersByByte(encoding)].flatMap(([byte, letter]) => shapesOf(byte).map((shape) => [shape, letter] as const)),
  )
}
