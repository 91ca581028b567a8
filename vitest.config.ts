import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const floors = '{lib,db,modules,components,app,cli,server}/**'
const shared = { resolve: { alias: { '@': root.replace(/\/$/, '') } } }

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: [`${floors}/*.test.{ts,tsx}`], exclude: ['**/*.database.test.ts'] } },
      {
        ...shared,
        // A real PostgreSQL: one migrated template, one database a test file.
        test: {
          name: 'database',
          include: [`${floors}/*.database.test.ts`],
          globalSetup: ['db/testing/template.ts'],
          setupFiles: ['db/testing/own-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
