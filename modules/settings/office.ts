import { z } from 'zod'

const line = z.string().trim().max(200)

/** Who publishes the site: the words of the masthead and the footer. Stored in `settings` under this key. */
export const OFFICE_SETTING = 'office'

/** Every field has a default, so that a new site is never without a name or a responsible person's line. */
export const Office = z.object({
  /** The name of the site, in the masthead. */
  name: line.default('Trang Nhất'),
  /** The line under the name: which agency's site this is. */
  agency: line.default('Trang tin quận Hà Đông'),
  /** One to three letters in the masthead's ring. The national emblem is regulated, so the seal is letters. */
  sealLetters: z.string().trim().max(3).default('TN'),
  description: line.default('Tin tức về đời sống, công việc và con người quận Hà Đông, thành phố Hà Nội.'),
  /** Name of the body that answers for the content. */
  publisher: line.default('Tòa soạn Trang Nhất'),
  responsiblePerson: line.default('Ban biên tập Trang Nhất'),
  address: line.default('Quận Hà Đông, thành phố Hà Nội'),
  phone: line.default(''),
  email: line.default(''),
})

export type Office = z.output<typeof Office>

/** The office of a stored setting; what is missing or of an older shape takes its default. */
export function officeOf(stored: unknown): Office {
  const parsed = Office.safeParse(stored ?? {})
  return parsed.success ? parsed.data : Office.parse({})
}
