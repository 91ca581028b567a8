import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const floors = '{lib,db,modules,components,app,cli,server,bench}/**'
/** A second try for tests that stand on real processes and share the machine; a first that failed is told at the end. */
const TRIES_AGAIN = 1
const shared = { resolve: { alias: { '@': root.replace(/\/$/, '') } } }

const faults = {
  ...shared,
  test: {
    name: 'faults',
    include: ['e2e/faults/*.fault.ts'],
    globalSetup: ['e2e/faults/shared-newsroom.ts'],
    setupFiles: ['e2e/faults/own-newsroom.ts'],
    fileParallelism: false,
    retry: TRIES_AGAIN,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}

export default defineConfig({
  test: {
    // One file a core. Left to itself vitest keeps a core free, which on a machine of two means one file at a time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: [`${floors}/*.test.{ts,tsx}`],
          exclude: ['**/*.database.test.ts'],
          // Property tests on a machine that does other work as well; slowness is the bench's matter, not theirs.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        // A real PostgreSQL: one migrated template, one database a test file.
        test: {
          name: 'database',
          include: [`${floors}/*.database.test.ts`],
          globalSetup: ['db/testing/template.ts'],
          setupFiles: ['db/testing/own-database.ts'],
          retry: TRIES_AGAIN,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // Real processes, killed and starved; only when asked for, because they need the built site.
      ...(process.env.FAULT_SIZE ? [faults] : []),
    ],
  },
})
