import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { env } from '@/lib/env'
import { bodyWords, headerWords, partWords } from '@/modules/mail/testing-smtp'

type Wanted = string | RegExp

/** The words of the newest mail to an address with this subject. */
export async function mailTo(address: string, subject: Wanted): Promise<string> {
  const data = await mailDataTo(address, subject)
  return partWords(data, 'text/plain') || bodyWords(data)
}

/** The same with its head: without a mail server the site puts its mail into a folder. */
export async function mailDataTo(address: string, subject: Wanted): Promise<string> {
  const isWanted = (words: string) => (typeof subject === 'string' ? words === subject : subject.test(words))
  const folder = join(env.dataDir, 'mail')
  const find = () => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : []
    return names
      .sort()
      .reverse()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .find((data) => headerWords(data, 'To').includes(address) && isWanted(headerWords(data, 'Subject')))
  }
  await expect
    .poll(() => find() !== undefined, { timeout: 20_000, message: `thư “${subject}” cho ${address}` })
    .toBe(true)
  return find() ?? ''
}
