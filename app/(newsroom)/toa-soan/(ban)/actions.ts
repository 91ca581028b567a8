'use server'
import { redirect } from 'next/navigation'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { forgetSession, sentSession } from '@/app/_auth/session-cookie'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { signOut } from '@/modules/accounts/sign-out'

/** Ends the session here and in the table. Without a database the cookie still goes: a lost cookie opens nothing. */
export async function signOutAction(): Promise<void> {
  if (!(await isFromOurPages())) redirect('/toa-soan')
  const sessionId = await sentSession()
  await unlessDatabaseDown(() => signOut(null, { sessionId }), null)
  await forgetSession()
  redirect('/toa-soan/dang-nhap')
}
