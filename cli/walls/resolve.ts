import { posix } from 'node:path'
import { importsOf, type SourceFile } from './source'

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']

/**
 * The path from the root an import names, without its ending when no such file is known; null for a package.
 * `known` holds the paths of the tree.
 */
export function targetOf(fromPath: string, specifier: string, known: ReadonlySet<string>): string | null {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(fromPath), specifier)
      : null
  if (path === null) return null
  const ending = ENDINGS.find((candidate) => known.has(path + candidate))
  return ending === undefined ? path : path + ending
}

export type Reached = { name: string; isPackage: boolean }

/** Everything a file pulls in at run time, through any number of files; type-only imports reach nothing. */
export function reachOf(path: string, files: ReadonlyMap<string, SourceFile>): Reached[] {
  const known = new Set(files.keys())
  const reached = new Map<string, Reached>()
  const visit = (current: string) => {
    for (const found of importsOf(files.get(current)?.text ?? '')) {
      if (found.isTypeOnly) continue
      const target = targetOf(current, found.specifier, known)
      const name = target ?? found.specifier
      if (reached.has(name)) continue
      reached.set(name, { name, isPackage: target === null })
      if (target !== null) visit(target)
    }
  }
  visit(path)
  return [...reached.values()]
}
