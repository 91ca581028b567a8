import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/site'
import { type Newsroom, readNewsroom } from './newsroom'
import { OFFICE_SETTING, type Office, officeOf } from './office'

/** Who publishes the site; defaults while nobody has set it. */
export async function readOffice(tx: Tx): Promise<Office> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, OFFICE_SETTING))
  return officeOf(row?.value)
}

/** Everything the settings page shows. */
export async function readSettings(tx: Tx): Promise<{ office: Office; newsroom: Newsroom }> {
  return { office: await readOffice(tx), newsroom: await readNewsroom(tx) }
}
