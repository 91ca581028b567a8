import { and, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { privateDrafts } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayWrite } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { SessionId } from './draft-input'

const Target = z.object({ session: SessionId, sequence: z.coerce.number().int().positive() })

/**
 * Forgets one's own private text: it stands in the article now, or its writer let it go. Input `{ session, sequence }`:
 * a state newer than `sequence` stays, because words came after what was saved.
 */
export async function discardPrivateDraft(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'malformed'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('malformed')
  const { session, sequence } = target.data
  await db
    .delete(privateDrafts)
    .where(
      and(
        eq(privateDrafts.userId, viewer.id),
        eq(privateDrafts.session, session),
        lte(privateDrafts.sequence, sequence),
      ),
    )
  return accept(null)
}
