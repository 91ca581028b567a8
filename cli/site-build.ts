import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, sourceFiles } from '@/cli/bundle.mjs'
import { childEnvironment, env } from '@/lib/env'
import { Problem } from '@/lib/problem'

const FOLDERS = ['app', 'components', 'modules', 'db', 'lib', 'server']
const FILES = ['next.config.js', 'package-lock.json', 'proxy.ts', 'instrumentation.ts']
const STAMP = 'trang-nhat-build'

const isSource = (file: string) => !/\.test\.tsx?$|\.sql$/.test(file)

/** What the build of the site depends on. The key is baked into the names of server actions. */
function wantedStamp(): string {
  return hashOf(sourceFiles(FOLDERS, FILES).filter(isSource), env.actionsEncryptionKey)
}

/** Whether the build folder holds a finished build of these very sources. */
export function isSiteBuilt(): boolean {
  const file = join(env.distDirectory, STAMP)
  return existsSync(file) && readFileSync(file, 'utf8') === wantedStamp()
}

/** Runs `next build` without a database. Its stamp is written last; Next itself clears the folder first. */
export async function buildSite(signal?: AbortSignal): Promise<void> {
  const stamp = wantedStamp()
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    // Without the database: a build that needs one should fail here, not on a build machine.
    env: childEnvironment({ DATABASE_URL: undefined, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
    ...(signal && { signal, killSignal: 'SIGTERM' as const }),
  })
  const code = await new Promise<number>((done) => {
    child.once('exit', (status) => done(status ?? 1))
    child.once('error', () => done(1))
  })
  signal?.throwIfAborted()
  if (code !== 0) throw new Problem('next build không dựng được trang (xem thông báo ở trên).')
  writeFileSync(join(env.distDirectory, STAMP), stamp)
}
