import { targetOf } from './resolve'
import { type Breach, importsOf, type SourceFile } from './source'

/** The rooms of modules/, lowest first: a room may import from rooms of a lower row, never from its own row or above. */
const ROWS = [
  ['privacy'],
  ['pages', 'audit', 'mail', 'accessibility'],
  ['accounts'],
  ['settings', 'redirects', 'notifications', 'documents', 'directory'],
  ['pings', 'push'],
  ['sections', 'authors', 'tags', 'media'],
  ['articles'],
  ['front', 'digests'],
  [
    'comments',
    'drafts',
    'import',
    'menus',
    'margin-notes',
    'paste',
    'revisions',
    'schedule',
    'search',
    'shelves',
    'snippets',
    'standing-pages',
    'storylines',
    'views',
  ],
  ['desk'],
]

/**
 * Nouns without a rule in them that lower rooms name: the tags of surfaces are words for the page store,
 * as the page store's own file would be if it knew what a page shows; an article's address is read wherever addresses are.
 */
const SHARED_NOUNS = new Set(['modules/articles/surface-tags.ts', 'modules/articles/address.ts'])

const roomOf = (path: string) => (path.startsWith('modules/') ? path.split('/')[1] : undefined)
const rowOf = (room: string) => ROWS.findIndex((row) => row.includes(room))

/** Imports between rooms of modules/ that go sideways or up, and rooms nobody has placed. */
export function roomBreaches(file: SourceFile, known: ReadonlySet<string>): Breach[] {
  const room = roomOf(file.path)
  if (!room) return []
  const breach = (line: number, message: string): Breach => ({ path: file.path, line, rule: 'rooms', message })
  if (rowOf(room) === -1)
    return [breach(1, `room ${room} has no place in the order of rooms; decide it in cli/walls/rooms.ts`)]
  return importsOf(file.text).flatMap(({ specifier, line }) => {
    const target = targetOf(file.path, specifier, known)
    const reached = target === null ? undefined : roomOf(target)
    if (target === null || !reached || reached === room || SHARED_NOUNS.has(target)) return []
    return rowOf(reached) < rowOf(room)
      ? []
      : [breach(line, `${room} may not import ${target}: it stands beside or above`)]
  })
}
