import type { SectionChoice } from '@/components/newsroom/role-fields'
import { db } from '@/db/client'
import { listSections } from '@/modules/sections/queries'

/** The sections an editor can answer for, in the order of the site. */
export async function sectionChoices(): Promise<SectionChoice[]> {
  return (await listSections(db)).map(({ id, name }) => ({ id, name }))
}

export async function sectionNames(): Promise<Map<number, string>> {
  return new Map((await sectionChoices()).map(({ id, name }) => [id, name]))
}
