import { type Breach, directivesOf, type SourceFile } from './source'

/**
 * The only client components a reader's page may reach. They answer a POST with its errors and the kept text;
 * they render on the server and never hydrate, because the page store drops the scripts.
 */
export const READER_FORMS: readonly string[] = [
  'components/comments/comment-form.tsx',
  'components/comments/receipt-forms.tsx',
  'components/comments/report-form.tsx',
  'components/follow/follow-form.tsx',
  'components/follow/manage-form.tsx',
]

/** Next insists that an error boundary is a client component. */
const ERROR_FILE = /^app\/(.+\/)?(global-)?error\.tsx$/
const ISLAND = /^(app\/\(newsroom\)|components\/newsroom)\/.*\.island\.tsx$/

const HOME: Record<string, { isHome: (path: string) => boolean; message: string }> = {
  'use client': {
    isHome: (path) => ISLAND.test(path) || ERROR_FILE.test(path) || READER_FORMS.includes(path),
    message: "'use client' belongs in the newsroom's *.island.tsx; a reader's page takes no framework script",
  },
  'use cache': {
    isHome: (path) => path.startsWith('app/_cached/'),
    message: "'use cache' belongs in app/_cached, where tag, lifetime and query stand together",
  },
  'use server': {
    isHome: (path) => path.endsWith('/actions.ts'),
    message: "'use server' belongs in a file named actions.ts, so that every door can be listed",
  },
}

/** Directives outside the files that may carry them. */
export function directiveBreaches(file: SourceFile): Breach[] {
  return directivesOf(file.text).flatMap(({ name, line }) => {
    const home = HOME[name]
    if (!home || home.isHome(file.path)) return []
    return [{ path: file.path, line, rule: 'directives', message: home.message }]
  })
}
