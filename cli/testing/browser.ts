import { existsSync } from 'node:fs'
import { installDebianPackages } from '@/lib/debian-packages'
import { Problem } from '@/lib/problem'
import { CHROMIUM, HEADLESS_CHROMIUM, isOwnThere } from '@/lib/testing-browser'
import { runNode } from './child'

/** Sees to a browser for the journeys: Playwright's own, the system's, or, as root on Debian, one installed now. */
export async function ensureBrowser(signal: AbortSignal): Promise<void> {
  if (isOwnThere()) return
  if (!existsSync(CHROMIUM)) installDebianPackages(['chromium', 'fonts-dejavu-core'])
  // Part of no other package, and of no older Debian.
  if (!existsSync(HEADLESS_CHROMIUM)) installDebianPackages(['chromium-headless-shell'])
  if (existsSync(CHROMIUM) || existsSync(HEADLESS_CHROMIUM)) return
  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {}, signal)
  if (!isOwnThere())
    throw new Problem('Không có Chromium để thử trên trình duyệt. Vui lòng cài gói chromium rồi chạy lại.')
}
