import type { Ground, Measurement, Row } from '@/bench/measurement'
import { openSiteProcess } from '@/bench/site-process'
import { databaseAccount } from '@/db/embedded-account'
import { clusterFolder } from '@/db/embedded-cluster'
import { requireDatabaseUrl } from '@/db/required-url'
import { env } from '@/lib/env'
import { prepareData } from './site'

/** Prepares a data folder as `npm start` does, measures on it, and stops what it started. */
export async function measureOne(
  measurement: Measurement,
  size: Pick<Ground, 'isQuick' | 'isLarge'>,
  signal: AbortSignal,
): Promise<Row[]> {
  const undo: (() => Promise<void>)[] = []
  try {
    await prepareData(signal, undo)
    const ground: Ground = {
      ...size,
      databaseUrl: requireDatabaseUrl(),
      databaseLog: `${clusterFolder(env.dataDir, databaseAccount())}.log`,
      dataDirectory: env.dataDir,
      openSite: async ({ core } = {}) => {
        const site = await openSiteProcess(env.dataDir, env.port, core)
        undo.push(site.close)
        return site
      },
      say: (line) => console.log(`  ${line}`),
    }
    return await measurement(ground)
  } finally {
    for (const work of undo.reverse()) await work().catch(() => {})
  }
}
