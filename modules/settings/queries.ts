import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { settings } from '@/db/schema/shelves'
import { OFFICE_SETTING, type Office, officeOf } from './office'

/** Who publishes the site; defaults while nobody has set it. */
export async function readOffice(tx: Tx): Promise<Office> {
  const [row] = await tx.select({ value: settings.value }).from(settings).where(eq(settings.key, OFFICE_SETTING))
  return officeOf(row?.value)
}
