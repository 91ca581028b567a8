import { z } from 'zod'

/** As stored and compared: trimmed, NFC, lower case; 254 characters is what mail itself allows. */
export const EmailAddress = z
  .string()
  .max(1_000)
  .transform((typed) => typed.normalize('NFC').trim().toLowerCase())
  .pipe(z.email().max(254))
