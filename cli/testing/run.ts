import { join } from 'node:path'
import { readArguments } from '@/cli/arguments'
import { step } from '@/cli/steps.mjs'
import { stopSignal } from '@/cli/stop-signals'
import { env } from '@/lib/env'
import { Problem } from '@/lib/problem'
import { statementTally } from './accessibility-statement'
import { runNode } from './child'
import { inflictFaults } from './faults'
import { ensureFeedReaders } from './feed-readers'
import { journeys, onTestGround, reportIn } from './journeys'
import { add, failedStep, NOTHING, type Tally, vitestTally, withSilentFailure } from './report'

export const help = `Cách dùng: npm test [-- TỆP …]

Trong một thư mục tạm: kiểm tra mã, kiểu, bài thử có và không có cơ sở dữ liệu, rồi các hành trình trên trình duyệt và
các sự cố. Với tên tệp (ví dụ e2e/reading.spec.ts) thì chỉ chạy những hành trình ấy.`

const BIN = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  next: 'next/dist/bin/next',
}
const SPECS_MAX = 100
const bin = (name: keyof typeof BIN) => `node_modules/${BIN[name]}`

/** Everything that must be true before a change lands. Ends with the line `N passed, N failed`; exits 1 on a failure. */
export async function run(args: string[]): Promise<void> {
  const { positionals: specs } = readArguments(args, {}, SPECS_MAX)
  const signal = stopSignal(env.isUnderNpm)
  const isWhole = specs.length === 0
  let tally: Tally = NOTHING
  try {
    await onTestGround(async (folder) => {
      ensureFeedReaders()
      if (isWhole) tally = await checks(signal, folder)
      if (!signal.aborted) tally = add(tally, await journeys(signal, { folder, choice: specs, isAudited: isWhole }))
      if (isWhole && !signal.aborted) tally = add(tally, statementTally(reportIn(folder)))
      if (isWhole && !signal.aborted) tally = add(tally, await inflictFaults(signal, folder, { kind: 'quick' }))
    })
  } catch (error) {
    if (!signal.aborted) console.error(error instanceof Problem ? error.message : error)
    tally = add(tally, failedStep('npm test'))
  }
  for (const told of tally.unsteady) console.log(`\n≈ Lần đầu chưa qua, lần hai qua: ${told}`)
  for (const told of tally.failures) console.log(`\n✗ ${told}`)
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  process.exit(tally.failed > 0 || tally.passed === 0 || signal.aborted ? 1 : 0)
}

/** Each check runs even when an earlier one failed: one run tells everything. */
async function checks(signal: AbortSignal, folder: string): Promise<Tally> {
  let tally: Tally = NOTHING
  const check = async (name: string, work: () => Promise<number>, count?: () => Tally) => {
    if (signal.aborted) return
    const code = await step(name, work)
    tally = add(tally, withSilentFailure(name, code, count?.() ?? NOTHING))
  }
  const report = join(folder, 'vitest.json')
  await check('Kiểm tra mã', () => runNode([bin('biome'), 'check'], {}, signal))
  await check('Kiểm tra tường', () => runNode(['cli/run.mjs', 'walls'], {}, signal))
  await check('Sinh kiểu của các đường dẫn', () => runNode([bin('next'), 'typegen'], {}, signal))
  await check('Kiểm tra kiểu', () => runNode([bin('tsc'), '--noEmit'], {}, signal))
  await check('Kiểm tra kiểu của public/', () => runNode([bin('tsc'), '-p', 'tsconfig.public.json'], {}, signal))
  const vitest = [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // The tests read the environment themselves; the site's settings of this run are none of their business.
  const plain = { NODE_ENV: 'test', CAPTCHA_MODE: undefined, SITE_URL: undefined, PORT: undefined, HOST: undefined }
  await check(
    'Bài thử',
    () => runNode(vitest, plain, signal),
    () => vitestTally(report),
  )
  return tally
}
