import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Problem } from '@/lib/problem'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads the arguments of a command. Throws a `Problem` of one line for an unknown or incomplete option, or for more
 * words than `wordsMax`.
 */
export function readArguments<const Known extends Options>(args: string[], options: Known, wordsMax = 0) {
  try {
    const found = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (found.positionals.length > wordsMax) throw new Problem(`Thừa tham số “${found.positionals[wordsMax]}”.`)
    return found
  } catch (error) {
    if (error instanceof Problem) throw error
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? args.join(' ')
    const isUnknown = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    throw new Problem(isUnknown ? `Không có tuỳ chọn ${option}.` : `Tuỳ chọn ${option} chưa đúng cách dùng.`)
  }
}

/** A whole number above zero from the command line; throws a `Problem` that names it otherwise. */
export function readId(word: string | undefined, name: string): number {
  if (word && /^[1-9]\d{0,8}$/.test(word)) return Number(word)
  throw new Problem(`${name} phải là một số nguyên dương, ví dụ 12.`)
}
