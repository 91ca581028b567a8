import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './source'

const SOURCE = /\.(ts|tsx|js|mjs|css)$/
/** Dot folders (builds, data) and what other people wrote or a tool generated. */
const SKIPPED = /^(\.|node_modules$|test-results$|playwright-report$)/
const GENERATED = new Set(['next-env.d.ts'])

/** Reads every source file below `root`. */
export function readTree(root: string, folder = ''): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.test(entry.name) || GENERATED.has(entry.name)) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return readTree(root, path)
    return SOURCE.test(entry.name) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
  })
}
