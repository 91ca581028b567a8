import { join } from 'node:path'
import { step } from '@/cli/steps.mjs'
import { runNode } from './child'
import { type Tally, vitestTally, withSilentFailure } from './report'

/** What the long run takes on two quiet cores; `--minutes` scales its counts by it. */
const LONG_RUN_MINUTES = 90

export type FaultSize = { kind: 'quick' } | { kind: 'long'; minutes: number | null }

/**
 * Kills, freezes and starves real processes of the built site, and looks at what readers see. The same tests in both
 * sizes; only the counts differ. With `files` only the tests of files so named. The site must be built.
 */
export async function inflictFaults(
  signal: AbortSignal,
  folder: string,
  size: FaultSize,
  files: readonly string[] = [],
): Promise<Tally> {
  const report = join(folder, 'faults.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'faults']
  const share = size.kind === 'long' && size.minutes !== null ? Math.min(1, size.minutes / LONG_RUN_MINUTES) : 1
  const changes = { NODE_ENV: 'test', FAULT_SIZE: size.kind, FAULT_SHARE: String(share), DATABASE_URL: undefined }
  const args = [...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files]
  const code = await step('Sự cố', () => runNode(args, changes, signal))
  const tally = vitestTally(report)
  return withSilentFailure('Sự cố', code, tally)
}
