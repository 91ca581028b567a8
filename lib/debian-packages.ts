import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { childEnvironment } from './env'

const APT = '/usr/bin/apt-get'

/** Installs packages where the machine is a Debian and we are its root; elsewhere nothing happens. */
export function installDebianPackages(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  spawnSync(APT, ['update', '-qq'], { env })
  spawnSync(APT, ['install', '-y', '-qq', '--no-install-recommends', ...names], { env })
}
