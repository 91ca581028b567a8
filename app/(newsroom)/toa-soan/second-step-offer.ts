import type { SecondStepOffer } from '@/components/newsroom/second-step-set-up.island'
import { db } from '@/db/client'
import { toBase32 } from '@/lib/base32'
import { offerSecret, reopenOffer } from '@/modules/accounts/second-factor'
import { totpAddress } from '@/modules/accounts/totp'
import { readOffice } from '@/modules/settings/queries'

/**
 * What the set-up page shows: a fresh secret, or the one that came back with the form. Somebody who mistyped a code has
 * already scanned the first picture; another one would never match their phone.
 */
export async function secondStepOffer(
  person: { id: number; email: string },
  sealedBefore: string | null = null,
): Promise<SecondStepOffer> {
  const known = sealedBefore === null ? null : reopenOffer(person.id, sealedBefore)
  const { secret, sealed } = known && sealedBefore ? { secret: known, sealed: sealedBefore } : offerSecret(person.id)
  const { name } = await readOffice(db)
  return {
    sealed,
    secretText: toBase32(secret).replace(/(.{4})(?=.)/g, '$1 '),
    address: totpAddress(secret, name, person.email),
  }
}
