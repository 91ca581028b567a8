import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { settings } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { mayChangeSettings } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { NEWSROOM_SETTING, Newsroom } from './newsroom'
import { OFFICE_SETTING, Office } from './office'

export type SaveSettingsRefusal = 'forbidden' | { kind: 'invalid'; problems: Record<string, 'malformed'> }

const Input = z.object({ office: Office.optional(), newsroom: Newsroom.optional() })

/** Saves who publishes the site and how the newsroom works. Input `{ office?, newsroom? }`; what is absent stays. */
export async function saveSettings(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<z.output<typeof Input>, SaveSettingsRefusal>> {
  if (!mayChangeSettings(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => [issue.path.join('.'), 'malformed'] as const)
    return refuse({ kind: 'invalid', problems: Object.fromEntries(fields) })
  }
  const { office, newsroom } = parsed.data
  await db.transaction(async (tx) => {
    if (office) await store(tx, OFFICE_SETTING, office)
    if (newsroom) await store(tx, NEWSROOM_SETTING, newsroom)
    const details = { office, newsroom }
    await recordAudit(tx, { actorId: accountIdOf(viewer), verb: 'save-settings', object: 'settings', details })
    if (office) await invalidate(tx, [surfaceTag.site])
  })
  return accept(parsed.data)
}

async function store(tx: Tx, key: string, value: unknown) {
  await tx
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: sql`now()` } })
}
