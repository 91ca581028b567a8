import { existsSync } from 'node:fs'
import { Problem } from '@/lib/problem'
import { run } from './child'

export const SYSTEM_CHROMIUM = '/usr/bin/chromium'

/** Sees to a browser for the journeys: Playwright's own, the system's, or, as root on Debian, one installed now. */
export async function ensureBrowser(signal: AbortSignal): Promise<void> {
  const { chromium } = await import('@playwright/test')
  if (existsSync(SYSTEM_CHROMIUM) || existsSync(chromium.executablePath())) return
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq'], quiet, signal)
    await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      quiet,
      signal,
    )
  } else {
    await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {}, signal)
  }
  if (existsSync(SYSTEM_CHROMIUM) || existsSync(chromium.executablePath())) return
  throw new Problem('Không có Chromium để thử trên trình duyệt. Vui lòng cài gói chromium rồi chạy lại.')
}
