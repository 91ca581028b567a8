import { posix } from 'node:path'
import type { Breach, SourceFile } from './source'

/** Names that say nothing, and so collect everything. */
const ATTICS = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'types',
  'constants',
  'misc',
  'shared',
  'index',
])

export const LINES_MAX = 300

/** Tables, samples and what a tool writes are lists; their length is not complexity. */
const LISTS = [
  /^db\/schema\//,
  /^db\/seed/,
  /^db\/migrations\//,
  /\/fixtures\//,
  /^components\/.*\.css$/,
  /^lib\/english\//,
]

/** Files whose name is an attic, and files that grew past what one reading holds. */
export function nameBreaches(file: SourceFile): Breach[] {
  const stem = posix.basename(file.path).split('.')[0] ?? ''
  const breaches: Breach[] = []
  const add = (rule: string, message: string) => breaches.push({ path: file.path, line: 1, rule, message })
  if (ATTICS.has(stem)) add('names', `"${stem}" names nothing; call the file by what it does`)
  const lineCount = file.text.split('\n').length - 1
  const isList = LISTS.some((pattern) => pattern.test(file.path))
  if (lineCount > LINES_MAX && !isList) add('length', `${lineCount} lines; no file is longer than ${LINES_MAX}`)
  return breaches
}
