import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { digestRequests } from '@/db/schema/digests'
import { accept, type Result, refuse } from '@/lib/result'
import { addressGroup } from '@/modules/accounts/address-group'
import { attemptKey, takeAttempt } from '@/modules/accounts/attempts'
import { queueMail } from '@/modules/mail/queue'
import { keyring } from '@/modules/privacy/keyring'
import { mailAddressIndex, sealMailAddress } from '@/modules/privacy/mail-address'
import { readOfficeIn } from '@/modules/settings/queries'
import { choiceCount } from './choice'
import { confirmMail } from './confirm-mail'
import { countDigestDay } from './count-day'
import { FollowInput, type FollowProblems, followProblemsIn } from './follow-input'
import { choiceOfNamed, type NamedChoice, nameChoice } from './known-choice'
import { MAILBOX_POLICY, SENDER_POLICY, SITE_POLICY } from './limits'
import { newRequestToken, requestHash } from './link-token'
import { readDigestOffer } from './offer'

/** The link of the first mail is good for so long. */
export const REQUEST_HOURS = 48

export type RequestRefusal =
  | 'not-offered'
  | { kind: 'too-many'; retryAfterSeconds: number }
  | { kind: 'invalid'; problems: FollowProblems }

type Input = z.output<typeof FollowInput>

/**
 * Mails a link to an address that somebody wants digests for. Input `{ thuDienTu, muc: { chuyenMuc, chuDe, dongSuKien },
 * nhip, ngonNgu, website, address }`. The answer is the same whether or not the address is known, and when its mailbox has had
 * enough of these mails. Anyone may ask, so there is no viewer to ask about.
 */
export async function requestDigest(_viewer: null, raw: unknown): Promise<Result<null, RequestRefusal>> {
  const parsed = FollowInput.safeParse(raw)
  if (!(await readDigestOffer(db))) return refuse('not-offered')
  if (!parsed.success) return refuse({ kind: 'invalid', problems: followProblemsIn(parsed.error) })
  const input = parsed.data
  const named = await nameChoice(db, input.ngonNgu, input.muc)
  if (choiceCount(choiceOfNamed(named)) < choiceCount(input.muc))
    return refuse({ kind: 'invalid', problems: { muc: 'unknown' } })
  const senderWait = await takeAttempt(attemptKey('digest', addressGroup(input.address)), SENDER_POLICY)
  if (senderWait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: senderWait })
  // Whoever fills what nobody sees is told what a person is told.
  if (input.website !== '') return accept(null)
  const mailbox = attemptKey('digest-mail', mailAddressIndex(input.thuDienTu, keyring()))
  if ((await takeAttempt(mailbox, MAILBOX_POLICY)) !== null) return accept(null)
  const siteWait = await takeAttempt(attemptKey('digest-site'), SITE_POLICY)
  if (siteWait !== null) return refuse({ kind: 'too-many', retryAfterSeconds: siteWait })
  await db.transaction((tx) => store(tx, input, named))
  return accept(null)
}

async function store(tx: Tx, { thuDienTu, nhip, ngonNgu: language }: Input, named: NamedChoice): Promise<void> {
  const keys = keyring()
  const token = newRequestToken()
  const [row] = await tx
    .insert(digestRequests)
    .values({
      tokenHash: requestHash(token),
      addressSealed: sealMailAddress(thuDienTu, keys),
      addressIndex: mailAddressIndex(thuDienTu, keys),
      language,
      rhythm: nhip,
      choice: choiceOfNamed(named),
      expiresAt: sql`now() + make_interval(hours => ${REQUEST_HOURS})`,
    })
    .returning({ expiresAt: digestRequests.expiresAt, sealed: digestRequests.addressSealed })
  if (!row) throw new Error('digest_requests: dòng vừa ghi không còn')
  const asked = { token, expiresAt: row.expiresAt, named, rhythm: nhip, language }
  const words = confirmMail(await readOfficeIn(tx, language), asked)
  await queueMail(tx, { to: row.sealed, isSealed: true, ...words, expiresAt: row.expiresAt })
  await countDigestDay(tx, { askedCount: 1 })
}
