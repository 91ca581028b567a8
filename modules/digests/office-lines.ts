import { env } from '@/lib/env'
import type { Language } from '@/lib/words/language'
import type { Office } from '@/modules/settings/office'
import { mailWords } from './mail-words'

/** Who writes and where they are, a line each; every mail says it. */
export function officeLines(office: Office, language: Language): string[] {
  const { phone, email } = mailWords(language).office
  return [
    office.name,
    [office.agency, office.address].filter(Boolean).join(', '),
    [office.phone && `${phone}: ${office.phone}`, office.email && `${email}: ${office.email}`]
      .filter(Boolean)
      .join(' · '),
    env.siteUrl,
  ].filter(Boolean)
}
