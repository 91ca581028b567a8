/** One file of the tree: its path from the root with forward slashes, and its text. */
export type SourceFile = { path: string; text: string }

export type Import = {
  /** As written: `@/lib/time`, `./publish`, `next/navigation`. */
  specifier: string
  /** `import type …`: gone after compilation, so it reaches nothing at run time. */
  isTypeOnly: boolean
  line: number
}

export type Directive = { name: string; line: number }

/** A rule that a line breaks. `line` counts from 1. */
export type Breach = { path: string; line: number; rule: string; message: string }

const CLAUSE = String.raw`(?:[\w$]+\s*,?\s*)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})?`
const FROM = new RegExp(String.raw`^[ \t]*(?:import|export)\s+(type\s+)?${CLAUSE}\s*from\s*['"]([^'"\n]+)['"]`, 'gm')
const BARE = /^[ \t]*import\s*()['"]([^'"\n]+)['"]/gm
const DYNAMIC = /^(?![ \t]*(?:\/\/|\/\*|\*))[^'"`\n]*?\b(?:import|require)\(\s*()['"]([^'"\n]+)['"]/gm
const DIRECTIVE = /^[ \t]*['"](use [a-z]+(?:: ?[a-z]+)?)['"];?[ \t]*$/gm

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length

/** Every module a file names: static, bare and dynamic imports, re-exports and `require`. */
export function importsOf(text: string): Import[] {
  return [FROM, BARE, DYNAMIC].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      specifier: match[2] ?? '',
      isTypeOnly: Boolean(match[1]),
      line: lineAt(text, match.index + match[0].length),
    })),
  )
}

/** `'use client'` and its kin, at the top of a file or of a function. */
export function directivesOf(text: string): Directive[] {
  return [...text.matchAll(DIRECTIVE)].map((match) => ({
    name: (match[1] ?? '').split(':')[0] ?? '',
    line: lineAt(text, match.index + match[0].length),
  }))
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** The floor a path stands on: its first folder, or '' for the files at the root. */
export const floorOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
