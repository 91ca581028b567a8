import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import type { InterfaceLanguage } from '@/lib/interface-language'
import { accept, type Result, refuse } from '@/lib/result'
import { LANGUAGES } from '@/lib/words/language'
import type { Viewer } from './viewer'

const Input = z.object({ language: z.enum(LANGUAGES) })

/**
 * What the newsroom speaks to the viewer from now on, in pages and in letters. Nobody else is concerned, so the log is
 * not. Input `{ language }`.
 */
export async function chooseLanguage(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<InterfaceLanguage, 'forbidden' | 'malformed'>> {
  if (!viewer) return refuse('forbidden')
  const parsed = Input.safeParse(input)
  if (!parsed.success) return refuse('malformed')
  const { language } = parsed.data
  await db.update(users).set({ language }).where(eq(users.id, viewer.id))
  return accept(language)
}
