import { stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { env } from '@/lib/env'
import { countWaiting } from '@/modules/mail/deliver'
import { type StoreStatus, storeStatus } from '@/modules/pages/store-gauge'
import { type PingHealth, readPingHealth } from '@/modules/pings/desk-queries'
import { type PushHealth, readPushHealth } from '@/modules/push/desk-queries'
import { readDiscovery } from '@/modules/settings/discovery'
import type { Disk } from './health'

/** Whatever makes the backups touches this file in the data folder when one is complete. */
export const BACKUP_MARK = 'last-backup'

export type MachineFacts = {
  disk: Disk | null
  database: { answerMilliseconds: number; sizeBytes: number }
  store: StoreStatus | null
  mail: { waitingCount: number; oldestWaitingSeconds: number }
  /** Null where nobody outside wants to hear of changes. */
  pings: PingHealth | null
  push: PushHealth
  backupAt: Date | null
}

/** Room on the disk that holds the data folder; null where the system does not say. */
export async function readDisk(folder: string): Promise<Disk | null> {
  const found = await statfs(folder).catch(() => null)
  return found && { freeBytes: found.bavail * found.bsize, totalBytes: found.blocks * found.bsize }
}

/** When the last backup was completed, as far as this machine knows. */
export async function readBackup(folder: string): Promise<Date | null> {
  const found = await stat(join(folder, BACKUP_MARK)).catch(() => null)
  return found?.mtime ?? null
}

/** How long the database takes to answer the smallest question, and how large it is. */
async function readDatabase(tx: Tx): Promise<MachineFacts['database']> {
  const started = performance.now()
  await tx.execute(sql`select 1`)
  const answerMilliseconds = performance.now() - started
  const [row] = await tx.execute<{ size: string }>(sql`select pg_database_size(current_database()) as size`)
  return { answerMilliseconds, sizeBytes: Number(row?.size ?? 0) }
}

async function readPings(tx: Tx): Promise<PingHealth | null> {
  const { hubUrl, indexNowKey } = await readDiscovery(tx)
  return hubUrl || indexNowKey ? readPingHealth(tx) : null
}

/** How the machine is doing, now. */
export async function readMachine(tx: Tx): Promise<MachineFacts> {
  return {
    disk: await readDisk(env.dataDir),
    database: await readDatabase(tx),
    store: storeStatus(),
    mail: await countWaiting(tx),
    pings: await readPings(tx),
    push: await readPushHealth(tx),
    backupAt: await readBackup(env.dataDir),
  }
}
