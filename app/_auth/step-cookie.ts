import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { STEP_MINUTES } from '@/modules/accounts/sign-in-step'

const isHttps = env.siteUrl.startsWith('https:')
const NAME = `${isHttps ? '__Host-' : ''}toa-soan-buoc-hai`
const OPTIONS = { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps } as const

/** Remembers in this browser that the password was right; it opens nothing but the second step. */
export async function keepStep(stepId: string): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, stepId, { ...OPTIONS, maxAge: STEP_MINUTES * 60 })
}

/** The step this browser stands at; empty for none. */
export async function sentStep(): Promise<string> {
  return (await cookies()).get(NAME)?.value ?? ''
}

export async function forgetStep(): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, '', { ...OPTIONS, maxAge: 0 })
}
