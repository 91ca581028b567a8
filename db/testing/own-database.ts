import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

// Runs before a test file is imported, so that db/client.ts finds this file's own database in the environment.
const serverUrl = inject('databaseServerUrl')
const template = inject('templateDatabase')
const name = `${template}_${randomBytes(6).toString('hex')}`
const server = postgres(serverUrl, { max: 1, onnotice: () => {} })
await server.unsafe(`create database ${name} template ${template}`)
await server.end()
const url = new URL(serverUrl)
url.pathname = name
process.env.DATABASE_URL = url.href
process.env.AUTH_SECRET ??= randomBytes(32).toString('base64')
