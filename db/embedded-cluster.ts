import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@/lib/problem'
import { type Account, asAccount, canUse, give } from './embedded-account'
import { bundledPrograms, type Programs, systemPrograms } from './embedded-programs'

export const OWNER = 'trang_nhat'
/** Where root keeps what the database account could not reach below a closed home folder. */
const SHARED_HOME = '/var/lib/trang-nhat'

/**
 * The folder of the database cluster of a data folder. Normally inside it; for root with a closed parent folder, one of
 * its own below /var/lib. A note in the data folder remembers the choice when the folder moves.
 */
export function clusterFolder(dataDirectory: string, account: Account): string {
  const note = join(dataDirectory, 'postgres-location')
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  const inside = join(dataDirectory, 'postgres')
  if (canUse(account, dataDirectory, 'enter')) return inside
  const outside = join(spareFolder(dataDirectory, account), 'postgres')
  writeFileSync(note, `${outside}\n`)
  return outside
}

/** Room for files that the database account must reach: the data folder, or a folder of its own below /var/lib. */
export function spareFolder(dataDirectory: string, account: Account): string {
  if (canUse(account, dataDirectory, 'enter')) return dataDirectory
  const folder = join(SHARED_HOME, createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12))
  mkdirSync(folder, { recursive: true })
  chmodSync(SHARED_HOME, 0o755)
  chmodSync(folder, 0o755)
  return folder
}

/**
 * The programs for a cluster: those of the version that made it, else the newest on this machine, else the bundled ones.
 * Throws a `Problem` that asks for DATABASE_URL when there are none.
 */
export function choosePrograms(cluster: string, dataDirectory: string, account: Account): Programs {
  const madeBy = join(cluster, 'PG_VERSION')
  const major = existsSync(madeBy) ? Number(readFileSync(madeBy, 'utf8').trim()) : null
  const installed = systemPrograms(account)
  const fitting = installed.find((found) => major === null || found.major === major)
  if (fitting) return fitting
  const bundled = bundledPrograms(account, spareFolder(dataDirectory, account))
  if (bundled && (major === null || bundled.major === major)) return bundled
  if (major === null) {
    throw new Problem(
      'Không có PostgreSQL cho hệ máy này (Alpine chẳng hạn). Vui lòng cài PostgreSQL 15 trở lên hoặc đặt DATABASE_URL.',
    )
  }
  throw new Problem(
    `Cơ sở dữ liệu ở ${cluster} do PostgreSQL ${major} tạo, nhưng máy này không còn bản đó. Vui lòng cài PostgreSQL ${major}.`,
  )
}

/** Makes the cluster unless it stands. An interrupted attempt leaves nothing that counts as one. */
export function ensureCluster(cluster: string, programs: Programs, account: Account, password: string): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const unfinished = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  let said = ''
  try {
    for (const locale of localeChoices(programs.major)) {
      rmSync(unfinished, { recursive: true, force: true })
      mkdirSync(unfinished, { recursive: true, mode: 0o700 })
      give(account, unfinished)
      writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
      give(account, passwordFile)
      const options = [
        '-D',
        unfinished,
        '-U',
        OWNER,
        `--pwfile=${passwordFile}`,
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '-k',
      ]
      const made = spawnSync(join(programs.folder, 'initdb'), [...options, ...locale], {
        encoding: 'utf8',
        ...asAccount(account),
      })
      if (made.status === 0) {
        renameSync(unfinished, cluster)
        return
      }
      said = made.stderr || String(made.error ?? '')
    }
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(unfinished, { recursive: true, force: true })
  }
  throw new Problem(`Không tạo được cơ sở dữ liệu ở ${cluster}: ${said.trim().split('\n').at(-1)}`)
}

/** Every letter of Vietnamese must be a letter to lower() and pg_trgm; the best the version and the system offer. */
function localeChoices(major: number): string[][] {
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const names = ['C.UTF-8', 'en_US.UTF-8'].map((name) => `--locale=${name}`)
  const plain = [...names.map((name) => [name]), ['--no-locale']]
  return major >= 17 ? [...names.map((name) => [...builtin, name]), [...builtin, '--locale=C'], ...plain] : plain
}
