import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export type Catalogue = { path: string; english: Record<string, string | { one: string; other: string }> }

const FOLDER = 'lib/english'
const OTHERS = new Set(['all-catalogues.ts', 'left-unsaid.ts', 'still-vietnamese.ts'])

/** Every catalogue of this folder, for tests that look for sentences in the wrong language. */
export async function readCatalogues(): Promise<Catalogue[]> {
  const files = readdirSync(FOLDER).filter((name) => !OTHERS.has(name) && !name.includes('.test.'))
  return Promise.all(
    files.map(async (name) => {
      const { english } = (await import(`./${name.replace(/\.ts$/, '')}.ts`)) as Omit<Catalogue, 'path'>
      return { path: join(FOLDER, name), english }
    }),
  )
}
