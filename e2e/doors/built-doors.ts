import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

const manifest = (name: string): unknown => JSON.parse(readFileSync(join(env.distDirectory, 'server', name), 'utf8'))

/** `/(newsroom)/toa-soan/(ban)/bai/[id]/page` → `/toa-soan/bai/[id]` */
const pathOf = (entry: string) => entry.replace(/\/\([^)]+\)/g, '').replace(/\/(?:page|route)$/, '') || '/'

/** Every page and route handler that the build has, as patterns. */
export function builtPaths(): string[] {
  return Object.keys(manifest('app-paths-manifest.json') as object).map(pathOf)
}

/** `page`: one of the pages whose forms call it, as a pattern. */
export type BuiltAction = { id: string; file: string; name: string; page: string }

/** Every server action that the build answers. Cached functions stand in the same list; nobody can call those. */
export function builtActions(): BuiltAction[] {
  const { node } = manifest('server-reference-manifest.json') as {
    node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
  }
  return Object.entries(node)
    .filter(([, { exportedName }]) => !exportedName.startsWith('$$RSC_SERVER_CACHE'))
    .map(([id, { filename, exportedName, workers }]) => {
      const page = Object.keys(workers).find((worker) => worker.endsWith('/page')) ?? ''
      return { id, file: filename, name: exportedName, page: pathOf(page.replace(/^app/, '')) }
    })
}
