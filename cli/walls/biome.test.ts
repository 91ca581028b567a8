import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** One forbidden line per rule that Biome holds: the rule, where it stands, and the line. */
const PLANTED = [
  ['noRestrictedImports', 'modules/articles/planted-next.ts', "export { headers } from 'next/headers'"],
  ['noRestrictedImports', 'modules/articles/planted-react.ts', "export { cache } from 'react'"],
  ['noRestrictedImports', 'db/planted-react.ts', "export { cache } from 'react'"],
  ['noRestrictedImports', 'lib/planted-auth.ts', "export { getServerSession } from 'next-auth'"],
  ['noRestrictedImports', 'cli/planted-react.ts', "export { cache } from 'react'"],
  ['noRestrictedImports', 'bench/planted-next.ts', "export { headers } from 'next/headers'"],
  [
    'noRestrictedImports',
    'components/article/planted-link.tsx',
    "import Link from 'next/link'\nexport const It = Link",
  ],
  ['noRestrictedImports', 'app/(site)/planted-image.tsx', "import Image from 'next/image'\nexport const It = Image"],
  ['noImportCycles', 'lib/planted-egg.ts', "import { hen } from './planted-hen'\nexport const egg = () => hen()"],
  ['noImportCycles', 'lib/planted-hen.ts', "import { egg } from './planted-egg'\nexport const hen = () => egg()"],
  ['noProcessEnv', 'modules/articles/planted-env.ts', 'export const port = process.env.PORT'],
  ['noExplicitAny', 'lib/planted-any.ts', 'export const loose = (value: any) => value'],
  ['noTsIgnore', 'lib/planted-ignore.ts', '// @ts-ignore\nexport const wrong: number = "a"'],
  ['noNonNullAssertion', 'lib/planted-sure.ts', 'export const sure = (value?: string) => value!.length'],
  ['useImportType', 'lib/planted-type.ts', "import { Kind } from './kind'\nexport const kind = (value: Kind) => value"],
  ['noBarrelFile', 'lib/planted-barrel.ts', "export * from './planted-any'\nexport * from './planted-env'"],
  ['noDefaultExport', 'components/article/planted-default.tsx', 'export default function Planted() {}'],
  [
    'noDangerouslySetInnerHtml',
    'components/article/planted-html.tsx',
    'export const It = () => <p dangerouslySetInnerHTML={{ __html: "" }} />',
  ],
] as const

const EXCUSED = [
  ['lib/env.ts', 'export const port = process.env.PORT'],
  ['lib/kind.ts', 'export type Kind = string'],
  ['cli/run.mjs', 'export const port = process.env.PORT'],
  ['app/(site)/page.tsx', 'export default function Page() {}'],
  ['components/seo/json-ld.tsx', 'export const It = () => <script dangerouslySetInnerHTML={{ __html: "" }} />'],
  ['components/newsroom/nav.tsx', "import Link from 'next/link'\nexport const It = Link"],
] as const

type Report = { diagnostics: { category: string; severity: string; location: { path: string } }[] }

let folder = ''
let report: Report

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walls-'))
  for (const [path, text] of [...PLANTED.map(([, path, text]) => [path, text] as const), ...EXCUSED]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `${text}\n`)
  }
  await writeFile(join(folder, 'biome.json'), await readFile('biome.json'))
  report = await new Promise<Report>((done) => {
    const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.']
    const program = resolve('node_modules/@biomejs/biome/bin/biome')
    execFile(process.execPath, [program, ...args], { cwd: folder }, (_, stdout) => done(JSON.parse(stdout) as Report))
  })
}, 30_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const rulesBrokenIn = (path: string) =>
  report.diagnostics
    .filter(({ severity, location }) => severity === 'error' && location.path === path)
    .map(({ category }) => category.split('/').at(-1))

test.each(PLANTED)('%s speaks in %s', (rule, path) => {
  expect(rulesBrokenIn(path)).toContain(rule)
})

test.each(EXCUSED)('%s is excused', (path) => {
  expect(rulesBrokenIn(path)).toEqual([])
})
