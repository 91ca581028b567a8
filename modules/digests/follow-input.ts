import { z } from 'zod'
import { problemsIn } from '@/lib/input-problems'
import { LANGUAGES } from '@/lib/words/language'
import { EmailAddress } from '@/modules/accounts/email'
import { choiceCount, DIGEST_CHOICES_MAX, type DigestChoice } from './choice'
import { type FollowField, type FollowProblem, RHYTHM_VALUES } from './form-fields'

const ROW_ID_MAX = 2_147_483_647
/** Longer lists come from no form of ours. */
const VALUES_MAX = 500

const Ids = z.array(z.coerce.number().int().positive().max(ROW_ID_MAX)).max(VALUES_MAX).default([])

const Choice = z
  .object({ chuyenMuc: Ids, chuDe: Ids, dongSuKien: Ids })
  .transform(
    ({ chuyenMuc, chuDe, dongSuKien }): DigestChoice => ({
      sectionIds: [...new Set(chuyenMuc)],
      tagIds: [...new Set(chuDe)],
      storylineIds: [...new Set(dongSuKien)],
    }),
  )
  .refine((choice) => choiceCount(choice) > 0, { error: 'empty' })
  .refine((choice) => choiceCount(choice) <= DIGEST_CHOICES_MAX, { error: 'too-many' })

/** What is chosen, and how often. `muc` holds the three lists. */
export const ChosenInput = z.object({ muc: Choice, nhip: z.enum(RHYTHM_VALUES, { error: 'empty' }) })

export const FollowInput = ChosenInput.extend({
  thuDienTu: z
    .string({ error: 'empty' })
    .refine((typed) => typed.trim() !== '', { error: 'empty', abort: true })
    .pipe(EmailAddress),
  /** The edition that is asked for, and the language of the mails. */
  ngonNgu: z.enum(LANGUAGES).catch('vi'),
  /** The field people do not see. */
  website: z.string().catch(''),
  /** Where the request came from. */
  address: z.string().max(100).catch(''),
})

export type FollowProblems = Partial<Record<FollowField, FollowProblem>>

/** The problems by field, as the form has them. */
export const followProblemsIn = (error: z.ZodError): FollowProblems =>
  problemsIn<FollowField, FollowProblem>(error, ['empty', 'too-many'])
