import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { digestRequests, digestSubscriptions } from '@/db/schema/digests'
import { accept, type Result, refuse } from '@/lib/result'
import type { Language } from '@/lib/words/language'
import { keyring } from '@/modules/privacy/keyring'
import { mailAddressIndexes, openAnyMailAddress } from '@/modules/privacy/mail-address'
import { joined } from './choice'
import { lastMorning, nextMorning, toldUntilOf } from './clock'
import { countDigestDay } from './count-day'
import { choiceOfNamed, nameChoice, storedChoice } from './known-choice'
import { isRequestToken, linkToken, newLinkId, requestHash } from './link-token'
import { readChoice, writeChoice } from './stored-choices'

const Input = z.object({ token: z.string().refine(isRequestToken) })

type Confirmed = { token: string; language: Language }

type Request = typeof digestRequests.$inferSelect

/**
 * Makes a request a subscription. Input `{ token }`; the link is used up. Of an address that has one of this edition already
 * the choices are put together, and the new rhythm counts. The value is the token of the reader's own page.
 */
export async function confirmDigest(
  _viewer: null,
  raw: unknown,
  now = new Date(),
): Promise<Result<Confirmed, 'not-found'>> {
  const parsed = Input.safeParse(raw)
  if (!parsed.success) return refuse('not-found')
  return db.transaction(async (tx): Promise<Result<Confirmed, 'not-found'>> => {
    // Of two presses at once one has the row.
    const [request] = await tx
      .delete(digestRequests)
      .where(
        and(eq(digestRequests.tokenHash, requestHash(parsed.data.token)), sql`${digestRequests.expiresAt} > now()`),
      )
      .returning()
    if (!request) return refuse('not-found')
    const { id, linkId, isNew } = await subscribe(tx, request, now)
    const asked = choiceOfNamed(await nameChoice(tx, request.language, storedChoice(request.choice)))
    await writeChoice(tx, id, isNew ? asked : joined(asked, await readChoice(tx, id)))
    if (isNew) await countDigestDay(tx, { confirmedCount: 1 }, now)
    return accept({ token: linkToken(linkId), language: request.language })
  })
}

async function subscribe(
  tx: Tx,
  { addressSealed, addressIndex, rhythm, language }: Request,
  now: Date,
): Promise<{ id: number; linkId: string; isNew: boolean }> {
  const nextIssueAt = nextMorning(rhythm, now)
  const [known] = await tx
    .select({ id: digestSubscriptions.id, linkId: digestSubscriptions.linkId })
    .from(digestSubscriptions)
    .where(
      and(
        inArray(digestSubscriptions.addressIndex, indexesOf(addressSealed, addressIndex)),
        eq(digestSubscriptions.language, language),
      ),
    )
    .for('update')
  if (known) {
    await tx
      .update(digestSubscriptions)
      .set({ rhythm, nextIssueAt, bounceCount: 0 })
      .where(eq(digestSubscriptions.id, known.id))
    return { ...known, isNew: false }
  }
  const toldUntil = toldUntilOf(lastMorning(rhythm, now))
  const [row] = await tx
    .insert(digestSubscriptions)
    .values({ linkId: newLinkId(), addressSealed, addressIndex, language, rhythm, nextIssueAt, toldUntil })
    // Two links of one mailbox opened in the same moment.
    .onConflictDoUpdate({
      target: [digestSubscriptions.addressIndex, digestSubscriptions.language],
      set: { rhythm, nextIssueAt },
    })
    .returning({ id: digestSubscriptions.id, linkId: digestSubscriptions.linkId })
  if (!row) throw new Error('digest_subscriptions: dòng vừa ghi không còn')
  return { ...row, isNew: true }
}

/** While keys are being changed a row may carry either index; without the private key its own is the only one known. */
function indexesOf(sealed: string, index: string): string[] {
  const keys = keyring()
  const address = keys.retired && openAnyMailAddress(sealed, keys)
  return address ? mailAddressIndexes(address, keys) : [index]
}
