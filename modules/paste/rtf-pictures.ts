import { PICTURE_CHARS_MAX } from './limits'

/** A picture as a file would have it. */
export type PictureBytes = { bytes: Uint8Array; type: string }

/** Groups whose pictures are not in the text: the same picture once more for old programs, bullets, page furniture. */
const ELSEWHERE =
  /^(?:nonshppict|listpicture|listtable|listoverridetable|header[lrf]?|footer[lrf]?|footnote|shprslt|annotation|background|themedata|datastore|objdata)$/
/** A control word with its number, a control sign, a brace, or the hexadecimal digits of a picture. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\[^a-z]|[{}]|[\da-fA-F]{2,}/gy
const PICTURES_MAX = 200
/** Word nests a dozen deep. */
const GROUPS_MAX = 1_000

type Group = { isElsewhere: boolean; picture: Found | null; isPictureProperty: boolean }
type Found = { type: 'image/png' | 'image/jpeg' | null; digits: string[]; length: number }

/**
 * The pictures of a text in RTF, in their order: Word puts them there when its HTML only names files nobody else can
 * open. Null stands for one in a format of Windows' own (EMF, WMF).
 */
export function picturesOfRtf(rtf: string): (PictureBytes | null)[] {
  if (!rtf.startsWith('{\\rtf')) return []
  const found: Found[] = []
  const groups: Group[] = []
  let at = 0
  while (at < rtf.length && found.length <= PICTURES_MAX && groups.length <= GROUPS_MAX) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(rtf)
    if (!token) {
      at = nextToken(rtf, at + 1)
      continue
    }
    at = TOKEN.lastIndex
    const [text, word, number] = token
    const group = groups.at(-1)
    if (text === '{') groups.push(groupWithin(group))
    else if (text === '}') groups.pop()
    else if (word === 'bin') at += Math.max(0, Number(number ?? 0))
    else if (word !== undefined && group) readWord(word, group, found)
    else if (word === undefined && group?.picture && !group.isPictureProperty && /^[\da-f]/i.test(text))
      addDigits(group.picture, text)
  }
  return found.map(bytesOf)
}

/** Where the next token may begin; what stands before is text. */
function nextToken(rtf: string, from: number): number {
  let at = from
  while (at < rtf.length && !'\\{}'.includes(rtf.charAt(at)) && !/[\da-fA-F]/.test(rtf.charAt(at))) at += 1
  return at
}

/** What stands in a picture's own groups describes it. */
const groupWithin = (outer: Group | undefined): Group => ({
  isElsewhere: outer?.isElsewhere ?? false,
  picture: outer?.picture ?? null,
  isPictureProperty: outer?.picture !== undefined && outer?.picture !== null,
})

function readWord(word: string, group: Group, found: Found[]): void {
  if (ELSEWHERE.test(word)) group.isElsewhere = true
  else if (word === 'pict' && !group.isElsewhere && group.picture === null) {
    group.picture = { type: null, digits: [], length: 0 }
    found.push(group.picture)
  } else if (word === 'pngblip' && group.picture) group.picture.type = 'image/png'
  else if (word === 'jpegblip' && group.picture) group.picture.type = 'image/jpeg'
}

function addDigits(picture: Found, digits: string): void {
  picture.length += digits.length
  if (picture.type !== null && picture.length <= PICTURE_CHARS_MAX * 2) picture.digits.push(digits)
}

function bytesOf({ type, digits, length }: Found): PictureBytes | null {
  if (type === null || length === 0 || length > PICTURE_CHARS_MAX * 2) return null
  const text = digits.join('')
  const bytes = new Uint8Array(Math.floor(text.length / 2))
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16)
  return { bytes, type }
}
