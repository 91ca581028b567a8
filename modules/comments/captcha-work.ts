import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { CAPTCHA_AGE_SECONDS_MIN, type CaptchaPurpose, openCaptcha } from './captcha'
import type { CaptchaVerdict } from './captcha-answer'

/** One try costs a machine this many rounds of PBKDF2-SHA256, which browsers do in native code: about a millisecond. */
export const WORK_ITERATIONS = 2_000
/** One try in so many succeeds: a third of a second on a new computer, some three seconds on an old telephone. */
export const WORK_TRIES_EXPECTED = 256

const SOLUTION_SHAPE = /^([\w-]{43})\.(\d{1,7})$/
const derive = promisify(pbkdf2)

/** The challenge in a solution, `token.counter`, when the work was done; the server does one try of it again. */
async function isWorkDone(token: string, counter: string): Promise<boolean> {
  const [first] = await derive(token, counter, WORK_ITERATIONS, 1, 'sha256')
  return first === 0
}

/**
 * What a solution of the third way is worth: letting the machine work instead of looking or listening. Null when there is
 * none in the form. The challenge is the same as that of the picture, so it lives as long and is burned in the same place.
 */
export async function judgeWork(
  purpose: CaptchaPurpose,
  solution: string,
  now = new Date(),
): Promise<CaptchaVerdict | null> {
  const [, token, counter] = SOLUTION_SHAPE.exec(solution) ?? []
  if (token === undefined || counter === undefined) return null
  const challenge = openCaptcha(purpose, token, now)
  if (!challenge) return { kind: 'expired' }
  if (!(await isWorkDone(token, counter))) return { kind: 'wrong', challenges: [challenge] }
  const waitSeconds = CAPTCHA_AGE_SECONDS_MIN - (now.getTime() - challenge.issuedAt.getTime()) / 1000
  if (waitSeconds > 0) return { kind: 'too-early', retryAfterSeconds: Math.ceil(waitSeconds) }
  return { kind: 'solved', pass: { way: 'work', challenge } }
}
