import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { env } from '@/lib/env'
import { bodyWords, headerWords } from '@/modules/mail/testing-smtp'

/** The newest mail to an address with this subject: without a mail server the site puts its mail into a folder. */
export async function mailTo(address: string, subject: string): Promise<string> {
  const folder = join(env.dataDir, 'mail')
  const find = () => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : []
    return names
      .sort()
      .reverse()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .find((data) => headerWords(data, 'To').includes(address) && headerWords(data, 'Subject') === subject)
  }
  await expect
    .poll(() => find() !== undefined, { timeout: 20_000, message: `thư “${subject}” cho ${address}` })
    .toBe(true)
  return bodyWords(find() ?? '')
}
