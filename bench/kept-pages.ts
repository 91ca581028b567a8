import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FACTS = '.facts.json'

/** Addresses of the pages that the page store of a data folder has written since `since` (milliseconds of the clock). */
export function pagesKeptSince(dataDirectory: string, since: number): string[] {
  const folder = join(dataDirectory, 'pages')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(FACTS))
  // `current` is a link to the folder of one build: what stands in both is one page.
  const paths = names.flatMap((name) => {
    try {
      const file = join(folder, name)
      if (statSync(file).mtimeMs < since) return []
      return [(JSON.parse(readFileSync(file, 'utf8')) as { path: string }).path]
    } catch {
      // Replaced between the listing and the look; the next look sees it.
      return []
    }
  })
  return [...new Set(paths)]
}
