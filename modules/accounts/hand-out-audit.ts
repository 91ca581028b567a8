import { z } from 'zod'
import { db } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { lastAuditId } from '@/modules/audit/desk-queries'
import { EXPORT_FORMATS, type ExportFormat } from '@/modules/audit/export'
import { recordAudit } from '@/modules/audit/record'
import { mayReadAudit } from './permissions'
import type { Viewer } from './viewer'

const Input = z.object({ format: z.enum(EXPORT_FORMATS), asked: z.record(z.string(), z.string().max(200)).default({}) })

/**
 * Notes that somebody takes lines of the log away. Input `{ format, asked }`, `asked` the filter in words; returns the
 * format and the number of the last line they may have.
 */
export async function handOutAudit(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ format: ExportFormat; lastId: number }, 'forbidden' | 'malformed'>> {
  if (!mayReadAudit(viewer)) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('malformed')
  const { format, asked } = parsed.data
  return db.transaction(async (tx) => {
    const lastId = await lastAuditId(tx)
    await recordAudit(tx, { actorId: viewer.id, verb: 'export-audit', object: 'audit', details: { format, ...asked } })
    return accept({ format, lastId })
  })
}
