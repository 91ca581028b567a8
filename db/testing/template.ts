import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { type Embedded, startEmbedded } from '@/db/embedded'
import { migrate } from '@/db/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServerUrl: string
    templateDatabase: string
  }
}

/** Makes one migrated database that every test file copies; a copy takes milliseconds, a migration does not. */
export default async function setup(project: TestProject) {
  const own = process.env.TEST_DATABASE_URL ? null : await startOwnServer()
  const serverUrl = process.env.TEST_DATABASE_URL ?? own?.server.url ?? ''
  const templateDatabase = `trang_nhat_template_${process.pid}`
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${templateDatabase}`)
  const url = new URL(serverUrl)
  url.pathname = templateDatabase
  await migrate(url.href)
  project.provide('databaseServerUrl', serverUrl)
  project.provide('templateDatabase', templateDatabase)
  return async () => {
    const leftovers = await server`select datname from pg_database where datname like ${`${templateDatabase}%`}`
    for (const { datname } of leftovers) await server.unsafe(`drop database if exists ${datname} with (force)`)
    await server.end()
    await own?.close()
  }
}

/** A server of this run alone, so that tests need nothing installed and leave nothing behind. */
async function startOwnServer(): Promise<{ server: Embedded; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-'))
  // The database user must be able to walk through it when we are root.
  chmodSync(folder, 0o755)
  const server = await startEmbedded({ dataDirectory: folder, password: randomBytes(32).toString('base64url') })
  return {
    server,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
