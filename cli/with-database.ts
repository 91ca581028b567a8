import { startEmbedded } from '@/db/embedded'
import { checkServer } from '@/db/server-check'
import { env, provideEnv } from '@/lib/env'
import { ensureKeys, keysFile } from './keys'

export type Installation = { close: () => Promise<void>; summary: string; pid: number | null }

/** Makes or reads the keys and puts them in the environment, unless the operator set their own. */
export function provideKeys(): { databasePassword: string } {
  const keys = ensureKeys(env.dataDir)
  provideEnv({
    AUTH_SECRET: env.authSecret ?? keys.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.actionsEncryptionKey ?? keys.actionsEncryptionKey,
    KEYRING_FILE: env.keyringFile ?? keysFile(env.dataDir),
  })
  return keys
}

/** Makes the database reachable as DATABASE_URL: the operator's own, checked, or the embedded one. */
export async function openDatabase(password: string): Promise<Installation> {
  if (env.databaseUrl) {
    const version = await checkServer(env.databaseUrl)
    return { close: async () => {}, pid: null, summary: `PostgreSQL ${version} theo DATABASE_URL` }
  }
  const { url, close, programs, isAdopted, pid } = await startEmbedded({ dataDirectory: env.dataDir, password })
  provideEnv({ DATABASE_URL: url })
  const origin = programs.isBundled ? 'kèm theo' : 'có sẵn trên máy'
  return { close, pid, summary: `PostgreSQL ${programs.major} ${origin}${isAdopted ? ', đang chạy sẵn' : ''}` }
}

/** Gives one command its database and takes it away again, also when the command fails or is interrupted. */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  const { databasePassword } = provideKeys()
  const database = await openDatabase(databasePassword)
  const interrupt = async () => {
    await database.close()
    process.exit(130)
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    await work()
  } finally {
    const { closeDb } = await import('@/db/client')
    await closeDb()
    await database.close()
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}
