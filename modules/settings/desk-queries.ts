import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { settings } from '@/db/schema/site'
import { SETTING_GROUP_NAMES, type SettingGroup } from './groups'

/** When a group was last saved, and by whom; `savedByName` is null for commands. `version` 0: never saved. */
export type LastSaved = { version: number; savedAt: Date | null; savedByName: string | null }

/** The last save of each group of settings. */
export async function readLastSaved(tx: Tx): Promise<Record<SettingGroup, LastSaved>> {
  const rows = await tx
    .select({
      key: settings.key,
      version: settings.version,
      savedAt: settings.updatedAt,
      savedByName: users.name,
    })
    .from(settings)
    .leftJoin(users, eq(users.id, settings.updatedBy))
    .where(inArray(settings.key, SETTING_GROUP_NAMES))
  const never: LastSaved = { version: 0, savedAt: null, savedByName: null }
  return Object.fromEntries(
    SETTING_GROUP_NAMES.map((group) => [group, rows.find(({ key }) => key === group) ?? never]),
  ) as Record<SettingGroup, LastSaved>
}
