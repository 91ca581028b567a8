import { spawn } from 'node:child_process'
import { readArguments } from '@/cli/arguments'
import { prepareData, refuseTakenPort } from '@/cli/site'
import { stopSignal } from '@/cli/stop-signals'
import { childEnvironment, env } from '@/lib/env'

export const help = 'Cách dùng: npm run dev\n\nCơ sở dữ liệu kèm theo và next dev; trang được dựng lại khi tệp đổi.'

export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  const signal = stopSignal(env.isUnderNpm)
  const undo: (() => Promise<void>)[] = []
  try {
    await refuseTakenPort()
    await prepareData(signal, undo)
    // Only now: what it imports opens the pool at the address that the line above has found.
    const { ensureFirstAccounts } = await import('@/cli/accounts')
    const accounts = await ensureFirstAccounts()
    for (const { email, password } of accounts ? [accounts.chief, accounts.admin] : []) {
      console.log(`Tài khoản toà soạn: ${email}, mật khẩu ${password}`)
    }
    const child = spawn(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'dev', '-p', String(env.port), '-H', env.host],
      { stdio: 'inherit', signal, killSignal: 'SIGTERM', env: childEnvironment({ NODE_ENV: 'development' }) },
    )
    child.once('error', () => {})
    await new Promise((done) => child.once('exit', done))
  } finally {
    for (const work of undo.reverse()) await work()
  }
  process.exit(0)
}
