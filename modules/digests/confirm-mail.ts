import { env } from '@/lib/env'
import { longDateTimeIn } from '@/lib/words/dates'
import type { Language } from '@/lib/words/language'
import type { Mail } from '@/modules/mail/queue'
import type { Office } from '@/modules/settings/office'
import { confirmPathOf } from './addresses'
import type { DigestRhythm } from './choice'
import { type NamedChoice, namesIn } from './known-choice'
import { mailWords } from './mail-words'
import { officeLines } from './office-lines'

type Asked = { token: string; expiresAt: Date; named: NamedChoice; rhythm: DigestRhythm; language: Language }

/** Asks the owner of a mailbox whether they want digests. `office` as the edition names it. */
export function confirmMail(
  office: Office,
  { token, expiresAt, named, rhythm, language }: Asked,
): Pick<Mail, 'subject' | 'text'> {
  const words = mailWords(language)
  const { subject, greeting, asked, chosen, open, until } = words.confirmation
  const paragraphs = [
    greeting,
    asked(office.name),
    chosen(namesIn(named), words.rhythms[rhythm]),
    open,
    env.siteUrl + confirmPathOf(language, token),
    until(longDateTimeIn(language, expiresAt)),
    officeLines(office, language).join('\n'),
  ]
  return { subject: subject(office.name), text: paragraphs.join('\n\n') }
}
