import { readFileSync } from 'node:fs'

/** The first process of the test's own PostgreSQL; `npm test` passes it, because only that one may be stopped. */
export const postmaster = Number(process.env.TEST_POSTGRES_PID) || null

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).map(Number)

/** Every connection breaks and nobody answers new ones, as after a crash of the machine the database is on. */
export function cutPower(pid: number): void {
  process.kill(pid, 'SIGSTOP')
  for (const child of childrenOf(pid)) process.kill(child, 'SIGKILL')
}

/** PostgreSQL finds that it has crashed, repairs itself and takes connections again. */
export function restorePower(pid: number): void {
  process.kill(pid, 'SIGCONT')
}
