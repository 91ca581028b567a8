import { z } from 'zod'
import { plainText } from '@/lib/vi/text'
import type { Language } from '@/lib/words/language'
import { OFFICE_LINE_CHARS_MAX, type Office } from './office'

/** What the English edition says of the office. Stored in `settings` under this key. */
export const ENGLISH_SETTING = 'english'

const line = plainText({ min: 0, max: OFFICE_LINE_CHARS_MAX }).default('')

/** The lines of `Office` that have words in them. An empty one keeps the Vietnamese words. */
export const EnglishOffice = z.object({
  englishName: line,
  englishAgency: line,
  englishDescription: line,
  englishPublisher: line,
  englishResponsiblePerson: line,
  englishLicence: line,
  englishAddress: line,
})

export type EnglishOffice = z.output<typeof EnglishOffice>

/** The English lines of a stored setting; what is missing or of an older shape is empty. */
export function englishOfficeOf(stored: unknown): EnglishOffice {
  const parsed = EnglishOffice.safeParse(stored ?? {})
  return parsed.success ? parsed.data : EnglishOffice.parse({})
}

/** The office as an edition names it. */
export function officeIn(language: Language, office: Office, english: EnglishOffice): Office {
  if (language === 'vi') return office
  return {
    ...office,
    name: english.englishName || office.name,
    agency: english.englishAgency || office.agency,
    description: english.englishDescription || office.description,
    publisher: english.englishPublisher || office.publisher,
    responsiblePerson: english.englishResponsiblePerson || office.responsiblePerson,
    licence: english.englishLicence || office.licence,
    address: english.englishAddress || office.address,
  }
}
