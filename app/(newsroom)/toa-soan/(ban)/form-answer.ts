import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { said, say } from '@/lib/english/frame'
import { inDigits } from '@/lib/interface-language'
import { answerStatus } from '../door'

export type Words = { status: number; sentence: string }

/** The words of a field of a form, with the line ends browsers send made plain. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** The fields of a form by name, as they were typed. */
export function typedFields<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, typedIn(form, name)])) as Record<Name, string>
}

/** The answer to a form that was not accepted, with its status; what was typed is in it. */
export function refuseForm(
  previous: DeskAnswer,
  { status, sentence }: Words,
  typed: Record<string, string>,
  problems: Record<string, string> = {},
  lines: string[] = [],
): NonNullable<DeskAnswer> {
  answerStatus(status)
  return { attempt: (previous?.attempt ?? 0) + 1, summary: sentence, problems, values: typed, lines }
}

/** What to do about characters that no field takes. */
export const unreadable = () => say('Có ký tự không đọc được. Vui lòng gõ lại thay vì dán.')

export const tooLong = (what: string, max: number) =>
  say('{what} dài quá. Vui lòng rút còn {max} ký tự.', { what, max: inDigits(max) })

/** A sentence for each problem of a form. A problem without words of its own field takes the general ones. */
export function inSentences(
  problems: Partial<Record<string, string>>,
  sentences: Record<string, string | Record<string, string>>,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [field, problem] of Object.entries(problems)) {
    if (problem === undefined) continue
    const own = sentences[field]
    const sentence = typeof own === 'string' ? own : (own?.[problem] ?? own?.['malformed'])
    found[field] = sentence ?? say('Vui lòng kiểm tra lại ô này.')
  }
  return found
}

/** The summary above a form with problems next to its fields. */
export const CHECK_AGAIN: Words = said({ status: 422, sentence: 'Chưa lưu được. Vui lòng xem lại những chỗ sau.' })
