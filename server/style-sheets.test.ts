import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeStyleSheets, readStyleSheet } from './style-sheets'

let build: string
beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), 'trang-css-'))
  mkdirSync(join(build, 'static', 'chunks'), { recursive: true })
  writeFileSync(join(build, 'static', 'chunks', 'a_1-.css'), 'p{color:red}')
  writeFileSync(join(build, 'static', 'chunks', 'b.css'), 'p{color:blue}')
})
afterAll(() => rmSync(build, { recursive: true }))

const link = (name: string) => `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`

test('a page asks for its sheets once, in the order they had', async () => {
  const { html, sheet } = mergeStyleSheets(`<head>${link('a_1-')}${link('b')}</head>`)
  expect(html).toBe('<head><link rel="stylesheet" href="/css/s-a_1-.b.css"/></head>')
  expect((await readStyleSheet(sheet ?? '', build))?.identity.toString()).toBe('p{color:red}\np{color:blue}')
})

test('one sheet, or one whose name an address cannot carry, stays as it is', () => {
  for (const page of [link('a'), `${link('a')}${link('B_2')}`, `${link('a')}${link('b.2')}`, '<p>Không có</p>']) {
    expect(mergeStyleSheets(page)).toEqual({ html: page, sheet: null })
  }
})

test('an address that names no chunk of this build is nothing', async () => {
  for (const path of ['/css/s-a_1-.gone.css', '/css/s-a_1-.css', '/css/../x.css', '/thoi-su']) {
    expect(await readStyleSheet(path, build)).toBeNull()
  }
})
