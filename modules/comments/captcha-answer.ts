import { env } from '@/lib/env'
import {
  CAPTCHA_AGE_SECONDS_MIN,
  type CaptchaPass,
  type CaptchaPurpose,
  type Challenge,
  isCodeOf,
  openCaptcha,
} from './captcha'

/** What an answer is worth before the table is asked. */
export type CaptchaVerdict =
  | { kind: 'solved'; pass: CaptchaPass }
  | { kind: 'wrong'; challenges: Challenge[] }
  | { kind: 'expired' }
  | { kind: 'too-early'; retryAfterSeconds: number }

/**
 * Compares an answer with every challenge the browser was shown for this article: several tabs keep working, and each
 * of them counts a wrong answer.
 */
export function judgeAnswer(
  purpose: CaptchaPurpose,
  tokens: readonly string[],
  answer: string,
  now = new Date(),
): CaptchaVerdict {
  const byId = new Map<string, Challenge>()
  for (const token of tokens) {
    const challenge = openCaptcha(purpose, token, now)
    if (challenge) byId.set(challenge.id, challenge)
  }
  const challenges = [...byId.values()]
  if (challenges.length === 0) return { kind: 'expired' }
  const solved = challenges.find((challenge) => isCodeOf(challenge, answer))
  if (!solved) return { kind: 'wrong', challenges }
  // A browser test types faster than any person.
  const ageSecondsMin = env.isCaptchaTest ? 0 : CAPTCHA_AGE_SECONDS_MIN
  const waitSeconds = ageSecondsMin - (now.getTime() - solved.issuedAt.getTime()) / 1000
  if (waitSeconds > 0) return { kind: 'too-early', retryAfterSeconds: Math.ceil(waitSeconds) }
  return { kind: 'solved', pass: { way: 'code', challenge: solved } }
}
