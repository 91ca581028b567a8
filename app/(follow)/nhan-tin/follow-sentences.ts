import { DATABASE_RETRY_SECONDS } from '@/app/_shared/database-down'
import type { FollowAnswer } from '@/components/follow/follow-answer'
import { type FollowWords, followWords } from '@/components/words/follow'
import { answerWith } from '@/lib/answer-status'
import { languageOfForm } from '@/lib/words/form-language'
import type { ChangeRefusal } from '@/modules/digests/change-digest'
import { DIGEST_CHOICES_MAX } from '@/modules/digests/choice'
import type { FollowProblem } from '@/modules/digests/form-fields'
import type { RequestRefusal } from '@/modules/digests/request-digest'
import { typedIn } from './sent-choice'

export type FollowRefusal = RequestRefusal | ChangeRefusal | 'foreign-form' | 'database-down'

type Said = Omit<NonNullable<FollowAnswer>, 'typed'> & { status: number; retryAfterSeconds: number | null }

const MINUTE_SECONDS = 60

const said = (status: number, summary: string, retryAfterSeconds: number | null = null): Said => ({
  status,
  retryAfterSeconds,
  summary,
  problems: {},
})

const sentencesOf = (words: FollowWords['refusals']): Readonly<Record<Extract<FollowRefusal, string>, Said>> => ({
  'not-offered': said(409, words.notOffered),
  'not-found': said(410, words.notFound),
  'foreign-form': said(403, words.foreignForm),
  'database-down': said(503, words.databaseDown, DATABASE_RETRY_SECONDS),
})

const choiceOf = ({ choice }: FollowWords['refusals'], problem: FollowProblem) =>
  problem === 'too-many' ? choice[problem](DIGEST_CHOICES_MAX) : choice[problem]

/** A wait in words, never shorter than it is. */
const waitOf = ({ seconds, minutes }: FollowWords['refusals'], wait: number) =>
  wait < MINUTE_SECONDS * 2 ? seconds(wait) : minutes(Math.ceil(wait / MINUTE_SECONDS))

/** Every refusal in words. */
export function sayRefusal(refusal: FollowRefusal, words: FollowWords['refusals']): Said {
  if (typeof refusal === 'string') return sentencesOf(words)[refusal]
  if (refusal.kind === 'too-many') {
    const { retryAfterSeconds } = refusal
    return said(429, words.tooMany(waitOf(words, retryAfterSeconds)), retryAfterSeconds)
  }
  const { thuDienTu, muc, nhip } = refusal.problems
  return {
    ...said(422, words.invalid),
    problems: {
      ...(thuDienTu && { thuDienTu: words.address[thuDienTu] }),
      ...(muc && { muc: choiceOf(words, muc) }),
      ...(nhip && { nhip: words.rhythm }),
    },
  }
}

/** The form again, with everything typed. */
export function answerTo(form: FormData, refusal: FollowRefusal): NonNullable<FollowAnswer> {
  const { status, retryAfterSeconds, ...sentences } = sayRefusal(refusal, followWords(languageOfForm(form)).refusals)
  answerWith(status, retryAfterSeconds)
  return { ...sentences, typed: typedIn(form) }
}
