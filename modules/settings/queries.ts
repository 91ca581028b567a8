import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { media, type Rendition } from '@/db/schema/media'
import { settings } from '@/db/schema/site'
import type { Language } from '@/lib/words/language'
import { APPEARANCE_SETTING, appearanceOf } from './appearance'
import { ENGLISH_SETTING, englishOfficeOf, officeIn } from './english-office'
import { SETTING_GROUP_NAMES, SETTING_GROUPS, type SettingGroup, type Settings } from './groups'
import { OFFICE_SETTING, type Office, officeOf } from './office'

/** Who publishes the site; defaults while nobody has set it. */
export async function readOffice(tx: Tx): Promise<Office> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, OFFICE_SETTING))
  return officeOf(row?.value)
}

/** Who publishes the site, as the English edition says it. */
export async function readEnglishOffice(tx: Tx): Promise<Office> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, ENGLISH_SETTING))
  return officeIn('en', await readOffice(tx), englishOfficeOf(row?.value))
}

/** Who publishes the site, as an edition says it. */
export const readOfficeIn = (tx: Tx, language: Language): Promise<Office> =>
  language === 'en' ? readEnglishOffice(tx) : readOffice(tx)

/** A picture for the masthead. Files are paths below /media/. */
export type Logo = {
  file: string
  widthPixels: number
  heightPixels: number
  renditions: Rendition[]
  focalX: number
  focalY: number
}

/** The sign in the masthead: letters, or a picture when one is chosen and still there. */
export type Sign = { sealLetters: string; logo: Logo | null }

export async function readSign(tx: Tx): Promise<Sign> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, APPEARANCE_SETTING))
  const { sealLetters, logoMediaId } = appearanceOf(row?.value)
  if (logoMediaId === null) return { sealLetters, logo: null }
  const [logo] = await tx
    .select({
      file: media.file,
      widthPixels: media.widthPixels,
      heightPixels: media.heightPixels,
      renditions: media.renditions,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(media)
    .where(and(eq(media.id, logoMediaId), isNull(media.deletedAt)))
  return { sealLetters, logo: logo ?? null }
}

/** Everything there is to set, as it stands. */
export async function readSettings(tx: Tx): Promise<Settings> {
  const rows = await tx
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, SETTING_GROUP_NAMES))
  const stored = (group: SettingGroup) =>
    SETTING_GROUPS[group].read(rows.find(({ key }) => key === group)?.value ?? null)
  return Object.fromEntries(SETTING_GROUP_NAMES.map((group) => [group, stored(group)])) as Settings
}
