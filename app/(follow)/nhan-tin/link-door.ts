import { redirect } from 'next/navigation'
import { isFromSecretPage } from '@/app/_auth/same-origin'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import type { Result } from '@/lib/result'
import { languageOfForm } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'

const tokenIn = (form: FormData): string => {
  const token = form.get('token')
  return typeof token === 'string' ? token.slice(0, 100) : ''
}

/**
 * Asks a verb on behalf of whoever holds the link. What was not taken leads back to the link's own page, which says how it
 * stands: used, run out, stopped, or the tables away.
 */
export async function throughLink<Value>(
  form: FormData,
  pathOf: (language: Language, token: string) => string,
  verb: (input: { token: string }) => Promise<Result<Value, 'not-found'>>,
): Promise<Value> {
  const token = tokenIn(form)
  const back = pathOf(languageOfForm(form), encodeURIComponent(token))
  if (!(await isFromSecretPage())) redirect(back)
  const result = await unlessDatabaseDown(() => verb({ token }), null)
  if (result === null || !result.ok) redirect(back)
  return result.value
}
