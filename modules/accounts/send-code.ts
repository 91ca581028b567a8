import { z } from 'zod'
import type { Tx } from '@/db/client'
import { accept, type Result, refuse } from '@/lib/result'
import { queueMail } from '@/modules/mail/queue'
import { type AccountRefusal, changeAccount, Target } from './account-change'
import {
  type AccountCodeKind,
  INVITATION_HOURS,
  issueCode,
  MAILED_RESET_HOURS,
  PRINTED_RESET_HOURS,
} from './account-code'
import { inLanguageOf } from './in-language-of'
import { invitationMail, resetMail } from './mails'
import type { Viewer } from './viewer'

/** How a code travels: in a mail, or on paper handed over. */
export const CODE_WAYS = ['mail', 'paper'] as const
export type CodeWay = (typeof CODE_WAYS)[number]

/** `code` is there only when it is to be printed, and nowhere else afterwards. */
export type HandedCode = { kind: AccountCodeKind; code: string | null; expiresAt: Date }

const Input = Target.extend({ way: z.enum(CODE_WAYS) })

/**
 * Lets somebody choose a password: who was invited gets another invitation, who works here a reset. Earlier codes stop
 * working; the present password goes on until the new one is set. Input `{ userId, way }`.
 */
export async function sendCode(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<HandedCode, AccountRefusal | 'disabled'>> {
  return changeAccount(viewer, input, Input, 'send-code', async (tx, account, { way }) => {
    if (account.isDisabled) return refuse('disabled')
    const kind = account.isInvited ? 'invitation' : 'reset'
    return accept({ value: await handCode(tx, account, kind, way), details: { kind, way } })
  })
}

/** Issues a code and mails it, or returns it for the printer. */
export async function handCode(
  tx: Tx,
  account: { id: number; email: string; name: string },
  kind: AccountCodeKind,
  way: CodeWay,
): Promise<HandedCode> {
  const resetHours = way === 'mail' ? MAILED_RESET_HOURS : PRINTED_RESET_HOURS
  const { code, expiresAt } = await issueCode(
    tx,
    account.id,
    kind,
    kind === 'invitation' ? INVITATION_HOURS : resetHours,
  )
  if (way === 'paper') return { kind, code, expiresAt }
  const mail = kind === 'invitation' ? invitationMail : resetMail
  const words = await inLanguageOf(tx, account.id, () => mail(account.name, code, expiresAt))
  await queueMail(tx, { to: account.email, ...words, expiresAt })
  return { kind, code: null, expiresAt }
}
