import { z } from 'zod'

const Fields = z.record(z.string().max(100), z.unknown())

/** The fields of an input; none when it is no object. */
export function fieldsOf(input: unknown): Record<string, unknown> {
  const parsed = Fields.safeParse(input)
  return parsed.success ? parsed.data : {}
}

/**
 * The first problem of each field. A schema's own messages are problem codes; one that is not among `codes` is a field
 * of another shape, `malformed`.
 */
export function problemsIn<Field extends string, Code extends string>(
  error: z.ZodError,
  codes: readonly Code[],
): Partial<Record<Field, Code | 'malformed'>> {
  const problems: Partial<Record<Field, Code | 'malformed'>> = {}
  for (const { path, message } of error.issues) {
    const field = path[0] as Field
    problems[field] ??= codes.find((code) => code === message) ?? 'malformed'
  }
  return problems
}

/** The codes of `plainText`, as `problemsIn` wants them. */
export const TEXT_PROBLEMS = ['empty', 'too-short', 'too-long', 'unreadable-characters'] as const
