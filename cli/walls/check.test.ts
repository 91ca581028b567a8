import { expect, test } from 'vitest'
import { checkWalls } from './check'
import { readTree } from './tree'

const SOUND = [
  { path: 'lib/time.ts', text: '' },
  { path: 'db/client.ts', text: "import postgres from 'postgres'" },
  { path: 'db/schema/articles.ts', text: '' },
  { path: 'modules/articles/labels.ts', text: "import type { Tx } from '@/db/client'" },
  { path: 'modules/articles/queries.ts', text: "import { db } from '@/db/client'" },
  { path: 'modules/articles/summary.ts', text: "import { find } from './queries'" },
  { path: 'modules/comments/post.ts', text: "import { find } from '@/modules/articles/queries'" },
  { path: 'components/article/body.tsx', text: "import { label } from '@/modules/articles/labels'" },
  { path: 'components/comments/comment-form.tsx', text: "'use client'" },
  { path: 'components/newsroom/editor.island.tsx', text: "'use client'" },
  { path: 'app/_cached/front.ts', text: "export async function front() {\n  'use cache'\n}" },
  { path: 'app/(site)/page.tsx', text: "import { front } from '@/app/_cached/front'" },
  { path: 'app/(site)/actions.ts', text: "'use server'\nimport { db } from '@/db/client'" },
]

/** One forbidden line per wall: the rule that must speak, where the line stands, and the line. */
const PLANTED = [
  ['floors', 'lib/planted.ts', "import { db } from '@/db/client'"],
  ['floors', 'lib/planted.ts', "import type { Tx } from '../db/client'"],
  ['floors', 'db/planted.ts', "import { find } from '@/modules/articles/queries'"],
  ['floors', 'modules/articles/planted.ts', "import { Body } from '@/components/article/body'"],
  ['floors', 'modules/articles/planted.ts', "export { front } from '@/app/_cached/front'"],
  ['floors', 'components/article/planted.tsx', "const page = await import('@/app/(site)/page')"],
  ['floors', 'components/article/planted.tsx', "import type { Tx } from '@/db/client'"],
  ['floors', 'e2e/planted.ts', "import { Body } from '@/components/article/body'"],
  ['floors', 'cli/planted.ts', "import '@/app/_cached/front'"],
  ['floors', 'server/planted.ts', "import { Body } from '@/components/article/body'"],
  ['floors', 'bench/planted.ts', "import { front } from '@/app/_cached/front'"],
  ['floors', 'deploy/planted.ts', "import { db } from '@/db/client'"],
  ['rooms', 'modules/accounts/planted.ts', "import { find } from '@/modules/articles/queries'"],
  ['rooms', 'modules/articles/planted.ts', "import {\n  post,\n} from '@/modules/comments/post'"],
  ['rooms', 'modules/pages/planted.ts', "import { find } from '../articles/queries'"],
  ['rooms', 'modules/attic/planted.ts', ''],
  ['directives', 'components/article/planted.tsx', "'use client'"],
  ['directives', 'components/article/planted.island.tsx', '"use client";'],
  ['directives', 'app/(site)/planted.island.tsx', "'use client'"],
  ['directives', 'app/(newsroom)/planted.tsx', "'use client'"],
  ['directives', 'app/(site)/planted.tsx', "async function read() {\n  'use cache'\n}"],
  ['directives', 'modules/articles/planted.ts', "'use cache: remote'"],
  ['directives', 'app/(site)/planted.tsx', "async function act() {\n  'use server'\n}"],
  ['windows', 'components/article/planted.tsx', "import { find } from '@/modules/articles/queries'"],
  ['windows', 'components/article/planted.tsx', "import { sum } from '@/modules/articles/summary'"],
  ['reader pages', 'app/(site)/planted.tsx', "import { find } from '@/modules/articles/queries'"],
  ['reader pages', 'app/(site)/planted.tsx', "import { db } from '@/db/client'"],
  ['names', 'lib/utils.ts', ''],
  ['names', 'modules/articles/types.ts', ''],
  ['names', 'components/article/index.tsx', ''],
  ['length', 'modules/articles/planted.ts', '\n'.repeat(301)],
] as const

test('a house built as the plan says has no breach', () => {
  expect(checkWalls(SOUND)).toEqual([])
})

test.each(PLANTED)('%s: a planted line in %s is found', (rule, path, text) => {
  const breaches = checkWalls([...SOUND, { path, text }])
  expect(breaches.map((breach) => [breach.rule, breach.path])).toContainEqual([rule, path])
})

test('a breach names the line it stands on', () => {
  const text = "import { accept } from '@/lib/result'\n\nimport {\n  db,\n} from '@/db/client'\n"
  const [breach] = checkWalls([...SOUND, { path: 'lib/planted.ts', text }]).slice(-1)
  expect(breach).toMatchObject({ path: 'lib/planted.ts', line: 5 })
})

test('words in comments and texts are not imports', () => {
  const text = "// import { db } from '@/db/client'\nexport const example = \"import { db } from '@/db/client'\"\n"
  expect(checkWalls([...SOUND, { path: 'lib/planted.ts', text }])).toEqual([])
})

test('the walls of this repository stand', () => {
  const breaches = checkWalls(readTree(process.cwd()))
  expect(breaches.map(({ path, line, rule, message }) => `${path}:${line} ${rule}: ${message}`)).toEqual([])
})
