import type { PrintedCode } from '@/components/newsroom/code-sheet'
import { env } from '@/lib/env'
import { longDateTime } from '@/lib/time'
import { codeAddress } from '@/modules/accounts/mails'
import type { HandedCode } from '@/modules/accounts/send-code'

/** The sheet for a code that goes on paper; null for one that went by mail. */
export function printedCode(person: { name: string; email: string }, handed: HandedCode): PrintedCode | null {
  const { kind, code, expiresAt } = handed
  if (code === null) return null
  const page = `${env.siteUrl}/toa-soan/dat-mat-khau`
  return {
    kind,
    name: person.name,
    email: person.email,
    code,
    page,
    link: codeAddress(code),
    until: longDateTime(expiresAt),
  }
}
