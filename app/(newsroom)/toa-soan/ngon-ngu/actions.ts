'use server'
import { redirect } from 'next/navigation'
import { keepLanguage } from '@/app/_auth/language-cookie'
import { returnPath, signInPath } from '@/app/_auth/return-path'
import { isFromOurPages } from '@/app/_auth/same-origin'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { isInterfaceLanguage } from '@/lib/interface-language'
import { chooseLanguage } from '@/modules/accounts/choose-language'

/** Keeps the choice in the browser, and on the account of whoever is signed in; without a database the browser must do. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const language = form.get('language')
  const isAsked = isInterfaceLanguage(language) && (await isFromOurPages())
  const viewer = await unlessDatabaseDown(getViewer, null)
  if (isAsked) {
    await keepLanguage(language)
    await unlessDatabaseDown(async () => void (await chooseLanguage(viewer, { language })), undefined)
  }
  redirect(viewer ? '/toa-soan/tai-khoan' : signInPath(returnPath(form.get('back'))))
}
