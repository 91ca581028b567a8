import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The server measured runs on one core, whoever asks it on another: neither takes time from the other. */
export const SERVER_CORE = 0
export const LOAD_CORE = 1

const isThere = (program: string, ...args: string[]) => !spawnSync(program, args, { stdio: 'ignore' }).error

export const canPin = availableParallelism() > 1 && isThere('taskset', '--version')
export const hasWrk = isThere('wrk', '--version')

/** The command that runs `command` on one core; itself where that cannot be asked for. */
export function pinned(core: number | undefined, command: string, args: string[]): [string, string[]] {
  return core === undefined || !canPin ? [command, args] : ['taskset', ['-c', String(core), command, ...args]]
}
