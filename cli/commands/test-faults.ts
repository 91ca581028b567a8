import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments, readId } from '@/cli/arguments'
import { buildSite, isSiteBuilt } from '@/cli/site-build'
import { step } from '@/cli/steps.mjs'
import { stopSignal } from '@/cli/stop-signals'
import { inflictFaults } from '@/cli/testing/faults'
import { provideKeys } from '@/cli/with-database'
import { env, provideEnv } from '@/lib/env'

export const help =
  'Cách dùng: npm run test:faults [-- [--minutes SỐ_PHÚT] [TỆP …]]\n\nGây sự cố thật cho trang: giết tiến trình, đứng cơ sở dữ liệu, đầy đĩa, hỏng tệp, địa chỉ vu vơ. Mặc định chạy đủ số lần (khoảng 90 phút); với tên tệp (ví dụ kill.fault) thì chỉ những tệp ấy.'

const FILES_MAX = 20

/** The faults of `npm test` with large counts. Ends with the line `N passed, N failed`; exits 1 on a failure. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args, { minutes: { type: 'string' } }, FILES_MAX)
  const minutes = values.minutes === undefined ? null : readId(values.minutes, 'Số phút')
  const signal = stopSignal(env.isUnderNpm)
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-test-'))
  chmodSync(folder, 0o755)
  try {
    provideEnv({ DATA_DIR: join(folder, 'data'), NEXT_DIST_DIR: '.next-test', NEXT_TELEMETRY_DISABLED: '1' })
    provideKeys()
    if (!isSiteBuilt()) await step('Dựng trang', () => buildSite(signal))
    const { passed, failed, failures } = await inflictFaults(signal, folder, { kind: 'long', minutes }, files)
    for (const told of failures) console.log(`\n✗ ${told}`)
    console.log(`\n${passed} passed, ${failed} failed`)
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exit()
}
