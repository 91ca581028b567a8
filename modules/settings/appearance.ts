import { z } from 'zod'
import { plainText } from '@/lib/vi/text'

/** The sign in the masthead. Stored in `settings` under this key. */
export const APPEARANCE_SETTING = 'appearance'

const LogoId = z.preprocess(
  (value) => (value === '' || value === undefined ? null : typeof value === 'string' ? Number(value) : value),
  z.int({ error: 'malformed' }).positive({ error: 'malformed' }).max(2_147_483_647, { error: 'malformed' }).nullable(),
)

export const Appearance = z.object({
  /** One to three letters in the masthead's ring. The national emblem is regulated, so the seal is letters. */
  sealLetters: plainText({ min: 1, max: 3 }).default('TN'),
  /** A picture of the library instead of the letters. */
  logoMediaId: LogoId.default(null),
})

export type Appearance = z.output<typeof Appearance>

/** The appearance of a stored setting; the default when it is missing or of an older shape. */
export function appearanceOf(stored: unknown): Appearance {
  const parsed = Appearance.safeParse(stored ?? {})
  return parsed.success ? parsed.data : Appearance.parse({})
}
