import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { slugOf } from '@/lib/vi/slug'
import { parseSeedDocument, type SeedDocument } from './seed-document'
import type { SampleAuthor, SampleTag } from './shapes'

export const FIRST_SECTION = 'thoi-su'
export const FIRST_TAGS: readonly SampleTag[] = [
  { slug: 'ha-dong', name: 'Hà Đông' },
  { slug: 'xay-dung-dang', name: 'Xây dựng Đảng' },
]

/** The document every new site starts from, read from the project's own folder. */
export function readFirstDocument(): SeedDocument {
  return parseSeedDocument(readFileSync(resolve('db/seed/documents/ha-dong-2017.txt'), 'utf8'))
}

/** The author its byline names. */
export function firstAuthor(document: SeedDocument): SampleAuthor {
  return { slug: slugOf(document.byline), name: document.byline, bio: '' }
}
