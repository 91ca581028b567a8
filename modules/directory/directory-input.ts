import { z } from 'zod'
import { fieldsOf, problemsIn, TEXT_PROBLEMS } from '@/lib/input-problems'
import { plainText, type TextProblem } from '@/lib/vi/text'

export const DIRECTORY_LINE_CHARS_MAX = 150
export const DIRECTORY_TEXT_CHARS_MAX = 500

export type UnitField = 'name' | 'englishName' | 'about' | 'englishAbout' | 'address' | 'phone' | 'email' | 'hours'
export type PersonField = 'name' | 'post' | 'englishPost' | 'phone' | 'email' | 'room'
export type DirectoryProblem = TextProblem | 'malformed' | 'not-an-email' | 'not-a-phone'
export type DirectoryProblems = Partial<Record<UnitField | PersonField, DirectoryProblem>>

const CODES = [...TEXT_PROBLEMS, 'not-an-email', 'not-a-phone'] as const

const given = plainText({ min: 2, max: DIRECTORY_LINE_CHARS_MAX })
const line = plainText({ min: 0, max: DIRECTORY_LINE_CHARS_MAX }).default('')
const text = plainText({ min: 0, max: DIRECTORY_TEXT_CHARS_MAX, isMultiline: true }).default('')
const Email = line.refine((email) => email === '' || z.email().safeParse(email).success, { error: 'not-an-email' })
/** Digits in any grouping; `máy lẻ 12` may follow. */
const Phone = line.refine((phone) => phone === '' || /^\+?[\d\s().-]{3,}(?:\s*\p{L}[\p{L}\s]*\d+)?$/u.test(phone), {
  error: 'not-a-phone',
})

const Unit = z.object({
  name: given,
  englishName: line,
  about: text,
  englishAbout: text,
  address: line,
  phone: Phone,
  email: Email,
  hours: text,
})
const Person = z.object({ name: given, post: given, englishPost: line, phone: Phone, email: Email, room: line })

export type UnitText = z.output<typeof Unit>
export type PersonText = z.output<typeof Person>

type Read<Value> = { value: Value } | { problems: DirectoryProblems }

/** What is said of a unit, cleaned. */
export function readUnit(input: unknown): Read<UnitText> {
  const parsed = Unit.safeParse(fieldsOf(input))
  return parsed.success ? { value: parsed.data } : { problems: problemsIn(parsed.error, CODES) }
}

/** What is said of a person, cleaned. */
export function readPerson(input: unknown): Read<PersonText> {
  const parsed = Person.safeParse(fieldsOf(input))
  return parsed.success ? { value: parsed.data } : { problems: problemsIn(parsed.error, CODES) }
}
