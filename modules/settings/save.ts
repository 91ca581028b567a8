import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { media } from '@/db/schema/media'
import { settings } from '@/db/schema/site'
import { fieldsOf, problemsIn } from '@/lib/input-problems'
import { accept, type Result, refuse } from '@/lib/result'
import { mayChangeSettings } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { isSettingGroup, SETTING_GROUPS, type SettingGroup, type Settings } from './groups'

const CODES = [
  'empty',
  'too-short',
  'too-long',
  'unreadable-characters',
  'not-an-email',
  'not-a-phone',
  'not-a-number',
  'not-a-hub',
  'not-a-key',
  'not-a-rule',
  'closes-site',
  'opens-doors',
  'out-of-range',
  'unknown',
] as const

export type SettingProblem = (typeof CODES)[number] | 'malformed'

export type SaveSettingsRefusal =
  | 'forbidden'
  | 'not-found'
  /** Somebody saved the group after the version this change started from. */
  | { kind: 'edited-meanwhile'; group: SettingGroup }
  /** By group and field: `office.name`. */
  | { kind: 'invalid'; problems: Record<string, SettingProblem> }

const Versions = z.object({
  versions: z.partialRecord(z.string(), z.coerce.number().int().min(0)).default({}).catch({}),
})

type Values = Record<string, unknown>

/**
 * Saves groups of settings. Input: groups by name with the fields that change, `{ office: { name } }`; other fields and
 * groups stay. `versions` names the saves a change started from; a group without one is saved whatever it was.
 */
export async function saveSettings(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<Partial<Settings>, SaveSettingsRefusal>> {
  if (!mayChangeSettings(viewer)) return refuse('forbidden')
  const fields = fieldsOf(input)
  const groups = Object.keys(fields).filter(isSettingGroup)
  if (Object.keys(fields).some((name) => name !== 'versions' && !isSettingGroup(name))) return refuse('not-found')
  const parsedVersions = Versions.safeParse(fields)
  const versions = parsedVersions.success ? parsedVersions.data.versions : {}
  return db.transaction(async (tx): Promise<Result<Partial<Settings>, SaveSettingsRefusal>> => {
    await lockShelves(tx)
    const changes: Change[] = []
    const problems: Record<string, SettingProblem> = {}
    for (const group of groups) {
      const [row] = await tx.select().from(settings).where(eq(settings.key, group))
      const seen = versions[group]
      if (seen !== undefined && seen !== (row?.version ?? 0)) return refuse({ kind: 'edited-meanwhile', group })
      const before: Values = SETTING_GROUPS[group].read(row?.value ?? null)
      const parsed = SETTING_GROUPS[group].schema.safeParse({ ...before, ...fieldsOf(fields[group]) })
      if (parsed.success) changes.push({ group, before, after: parsed.data })
      else
        for (const [field, problem] of Object.entries(problemsIn(parsed.error, CODES)))
          problems[`${group}.${field}`] = problem ?? 'malformed'
    }
    if (await hasUnknownLogo(tx, changes)) problems['appearance.logoMediaId'] = 'unknown'
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
    const made = changes.filter(({ before, after }) => changedFields(before, after).length > 0)
    for (const { group, after } of made) await store(tx, group, after, accountIdOf(viewer))
    if (made.length > 0) {
      await recordAudit(tx, {
        actorId: accountIdOf(viewer),
        verb: 'save-settings',
        object: made.length === 1 ? `settings:${made[0]?.group}` : 'settings',
        details: Object.fromEntries(made.map((change) => [change.group, differenceOf(change)])),
      })
      await invalidate(tx, staleAfter(made))
    }
    return accept(Object.fromEntries(changes.map(({ group, after }) => [group, after])) as Partial<Settings>)
  })
}

type Change = { group: SettingGroup; before: Values; after: Values }

const changedFields = (before: Values, after: Values) =>
  Object.keys(after).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))

/** What the log keeps of a change: the fields that changed, as they were and as they are. */
function differenceOf({ before, after }: Change) {
  const fields = changedFields(before, after)
  const only = (values: Values) => Object.fromEntries(fields.map((field) => [field, values[field]]))
  return { before: only(before), after: only(after) }
}

/** Masthead and footer stand on every page; how old an article may be for comments, on every article's. */
function staleAfter(made: readonly Change[]): string[] {
  return made.flatMap(({ group, before, after }) => {
    if (group === 'office' || group === 'appearance') return [surfaceTag.site]
    if (group === 'discovery') return [surfaceTag.discovery]
    const isClosingChanged = group === 'comments' && before['closeAfterDays'] !== after['closeAfterDays']
    return isClosingChanged ? [surfaceTag.commentPolicy] : []
  })
}

async function hasUnknownLogo(tx: Tx, changes: readonly Change[]): Promise<boolean> {
  const id = changes.find(({ group }) => group === 'appearance')?.after['logoMediaId']
  if (typeof id !== 'number') return false
  const found = await tx.select({ id: media.id }).from(media).where(eq(media.id, id))
  return found.length === 0
}

async function store(tx: Tx, key: string, value: Values, updatedBy: number | null): Promise<void> {
  await tx
    .insert(settings)
    .values({ key, value, updatedBy })
    .onConflictDoUpdate({
      target: settings.key,
      set: { value, updatedBy, version: sql`${settings.version} + 1`, updatedAt: sql`now()` },
    })
}
