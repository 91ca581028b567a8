import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServerUrl: string
    templateDatabase: string
  }
}

const MIGRATIONS = new URL('../migrations/', import.meta.url)

/** Makes one migrated database that every test file copies; a copy takes milliseconds, a migration does not. */
export default async function setup(project: TestProject) {
  const serverUrl = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:54999/postgres'
  const templateDatabase = `trang_nhat_template_${process.pid}`
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${templateDatabase}`)
  const url = new URL(serverUrl)
  url.pathname = templateDatabase
  const template = postgres(url.href, { max: 1, onnotice: () => {} })
  const files = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  for (const file of files) await template.unsafe(readFileSync(new URL(file, MIGRATIONS), 'utf8'))
  await template.end()
  project.provide('databaseServerUrl', serverUrl)
  project.provide('templateDatabase', templateDatabase)
  return async () => {
    const leftovers = await server`select datname from pg_database where datname like ${`${templateDatabase}%`}`
    for (const { datname } of leftovers) await server.unsafe(`drop database if exists ${datname} with (force)`)
    await server.end()
  }
}
