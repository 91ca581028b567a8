import { spawnSync } from 'node:child_process'
import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@/lib/problem'

/** The system user PostgreSQL runs as; null when it runs as whoever started us. */
export type Account = { uid: number; gid: number } | null

const OWN_NAME = 'trang-nhat'

function lookUp(name: string): Account {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim())
  return ids.every((id) => id && /^\d+$/.test(id)) ? { uid: Number(ids[0]), gid: Number(ids[1]) } : null
}

/**
 * PostgreSQL refuses to run as root. Root therefore lends it the system user `postgres`, or one of our own that is made
 * on the first start. Throws a `Problem` when the machine lets us make none.
 */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const present = lookUp('postgres') ?? lookUp(OWN_NAME)
  if (present) return present
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_NAME])
  const made = lookUp(OWN_NAME)
  if (made) return made
  throw new Problem(
    `PostgreSQL không chạy bằng root và máy này không tạo được người dùng ${OWN_NAME}. Vui lòng chạy bằng người dùng thường hoặc đặt DATABASE_URL.`,
  )
}

/** Options for a child process of that account, away from folders it may not enter. */
export const asAccount = (account: Account) => (account ? { uid: account.uid, gid: account.gid, cwd: '/' } : {})

/** Whether the account can use a file or folder: asked of the system itself, which knows about every parent folder. */
export function canUse(account: Account, path: string, kind: 'enter' | 'run'): boolean {
  const test =
    kind === 'enter' ? '[ -d "$1" ] && [ -x "$1" ] && [ -r "$1" ]' : '[ -f "$1" ] && [ -x "$1" ] && [ -r "$1" ]'
  return spawnSync('/bin/sh', ['-c', test, 'sh', path], { stdio: 'ignore', ...asAccount(account) }).status === 0
}

/** Hands a folder and all in it to the account. */
export function give(account: Account, path: string): void {
  if (!account) return
  chownSync(path, account.uid, account.gid)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) give(account, join(path, name))
}
