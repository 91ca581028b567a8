import type { Shelves } from '@/components/newsroom/article-panel'
import type { Tx } from '@/db/client'
import { listPenNames } from '@/modules/authors/desk-queries'
import { listSections } from '@/modules/sections/queries'
import { listTagNames } from '@/modules/tags/desk-queries'
import { pictureChoices } from '../picture-choices'

const TAG_NAMES_MAX = 200

/** What a writer chooses from. */
export async function readShelves(tx: Tx, leadMediaId: number | null): Promise<Shelves> {
  const sections = await listSections(tx)
  const authors = await listPenNames(tx)
  const tagNames = await listTagNames(tx, TAG_NAMES_MAX)
  return {
    sections: sections.map(({ id, name }) => ({ id, name })),
    authors,
    tagNames,
    pictures: await pictureChoices(tx, leadMediaId),
  }
}
