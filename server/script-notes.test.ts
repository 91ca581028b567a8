import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { withoutNotes } from './script-notes'

const scripts = readdirSync('public').filter((name) => name.endsWith('.js'))

test('there are scripts to look at', () => expect(scripts).toContain('site.js'))

for (const name of scripts) {
  test(`${name} does without its notes what it does with them, and none is left`, async () => {
    const written = readFileSync(join('public', name), 'utf8')
    const served = withoutNotes(written)
    const code = async (text: string) => (await transform(text, { legalComments: 'none', minify: true })).code
    expect(await code(served)).toBe(await code(written))
    expect(served).not.toMatch(/^\s*(\/\/|\/\*)/m)
    expect(served).not.toContain('@type')
  })
}
