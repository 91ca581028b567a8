import { z } from 'zod'
import { plainText } from '@/lib/vi/text'
import { count } from './count'

/** Who publishes the site: the words of the masthead and the footer. Stored in `settings` under this key. */
export const OFFICE_SETTING = 'office'

export const OFFICE_LINE_CHARS_MAX = 200
export const ACCESSIBILITY_REPLY_DAYS_MAX = 30

const line = plainText({ min: 0, max: OFFICE_LINE_CHARS_MAX })
const given = plainText({ min: 2, max: OFFICE_LINE_CHARS_MAX })

const Email = line.refine((email) => email === '' || z.email().safeParse(email).success, { error: 'not-an-email' })

/** Digits in any grouping, with `+84`, brackets and a short word such as "máy lẻ" allowed. */
const Phone = line.refine((phone) => phone === '' || (phone.match(/\d/g) ?? []).length >= 3, { error: 'not-a-phone' })

/** Every field has a default, so that a new site is never without a name or a responsible person's line. */
export const Office = z.object({
  /** The name of the site, in the masthead. */
  name: given.default('Trang Nhất'),
  /** The line under the name: which agency's site this is. */
  agency: given.default('Trang tin quận Hà Đông'),
  description: line.default('Tin tức về đời sống, công việc và con người quận Hà Đông, thành phố Hà Nội.'),
  /** Name of the body that answers for the content. */
  publisher: given.default('Tòa soạn Trang Nhất'),
  responsiblePerson: given.default('Ban biên tập Trang Nhất'),
  /** The permit the site is published under, as it must be printed. */
  licence: line.default(''),
  address: line.default('Quận Hà Đông, thành phố Hà Nội'),
  phone: Phone.default(''),
  email: Email.default(''),
  /** Working days within which somebody who cannot use a page is answered; the accessibility statement says so. */
  accessibilityReplyDays: count(1, ACCESSIBILITY_REPLY_DAYS_MAX).default(5),
})

export type Office = z.output<typeof Office>

/** The office of a stored setting; what is missing or of an older shape takes its default. */
export function officeOf(stored: unknown): Office {
  const parsed = Office.safeParse(stored ?? {})
  return parsed.success ? parsed.data : Office.parse({})
}
