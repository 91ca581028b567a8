import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { Cluster } from './cluster'

// Runs before a test file is imported, so that db/client.ts finds this file's own database in the environment.
const cluster = new Cluster(inject('cluster'))
await cluster.start()
// Copied as files: PostgreSQL's other way lets sequences step back when the copy crashes, which no real site is.
const name = `faults_${randomBytes(6).toString('hex')}`
await cluster.ask(`create database ${name} template seeded strategy file_copy`)
process.env.DATABASE_URL = cluster.url(name)
process.env.DATA_DIR = join(cluster.place.folder, name)
process.env.AUTH_SECRET ??= randomBytes(48).toString('base64')

afterAll(async () => {
  const { closeDb } = await import('@/db/client')
  await closeDb()
})
