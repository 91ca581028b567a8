import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What the build cannot put into words that Chrome 87 and Safari 14 read, with what to write instead. What is built is
 * judged by e2e/budgets.spec.ts; this says so at once.
 */
const UNREAD: [RegExp, string][] = [
  [/(?:margin|padding)-(?:block|inline):[^;]*var\(/g, 'top and bottom, left and right, each by itself'],
  [/:has\(|:where\(/g, 'a class, or an attribute, on the element itself'],
  [/:is\([^()]*[^\s,(][ >+~][^\s,)][^()]*\)/g, 'the selectors one by one'],
  [/@(?:layer|container|scope)\b|light-dark\(|color-mix\([^)]*var\(/g, 'a custom property for each theme'],
]
/** The newsroom's own pages run in present browsers: its editor needs them. */
const NEWSROOM = /^newsroom\//

const sheets = readdirSync('components', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.css') && !NEWSROOM.test(name))

test('readers’ style sheets say nothing that old browsers skip', () => {
  expect(sheets.length).toBeGreaterThan(10)
  const said = sheets.flatMap((name) => {
    const css = readFileSync(join('components', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return UNREAD.flatMap(([unread, instead]) => (css.match(unread) ?? []).map((it) => `${name}: ${it} (${instead})`))
  })
  expect(said).toEqual([])
})
