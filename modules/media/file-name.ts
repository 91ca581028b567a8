import { z } from 'zod'
import { countCodePoints, plainText, toPlainText } from '@/lib/vi/text'

const NAME_CHARS_MAX = 200
const NAME_UNITS_MAX = 1_000
export const FOLDER_CHARS_MAX = 60

/** What people call the file on their own computer: the last part of a path, cleaned; empty when nobody can read it. */
export const fileName = z.string().catch('').transform(readableName)

function readableName(given: string): string {
  const [last = ''] = given.slice(-NAME_UNITS_MAX).split(/[\\/]/).slice(-1)
  const clean = toPlainText(last) ?? ''
  if (countCodePoints(clean) <= NAME_CHARS_MAX) return clean
  const extension = /\.[\p{L}\d]{1,8}$/u.exec(clean)?.[0] ?? ''
  return [...clean].slice(0, NAME_CHARS_MAX - extension.length).join('') + extension
}

/** A folder is a name on the picture; empty: in none. A slash would look like folders in folders. */
export const folderName = plainText({ min: 0, max: FOLDER_CHARS_MAX }).transform((name) => name.replaceAll('/', '-'))
