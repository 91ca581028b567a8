import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Clock ticks a second in /proc; Linux has shown 100 to programs for decades, whatever the kernel uses inside. */
const TICKS_A_SECOND = 100
const KIBIBYTE = 1024

/** Processor time of a process with all its threads, in seconds; NaN where there is no /proc. */
export function processorSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces; what follows it does not. User and system time are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
  } catch {
    return Number.NaN
  }
}

/** Resident memory of a process in bytes; NaN where there is no /proc. */
export function residentBytes(pid: number): number {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(found?.[1]) * KIBIBYTE
  } catch {
    return Number.NaN
  }
}

const IDLE_SHARE_MAX = 0.1
const IDLE_LOOKS = 3
const IDLE_SECONDS_MAX = 60

/** Waits until a process has used next to nothing of a core for three seconds: its start is over. Gives up after a minute. */
export async function untilIdle(pid: number): Promise<void> {
  let idleCount = 0
  for (let second = 0; second < IDLE_SECONDS_MAX && idleCount < IDLE_LOOKS; second++) {
    const before = processorSeconds(pid)
    await wait(1_000)
    idleCount = processorSeconds(pid) - before > IDLE_SHARE_MAX ? 0 : idleCount + 1
  }
}

/** The one worker of an nginx: its master only waits. The master itself where there is no /proc. */
export function workerOf(masterPid: number): number {
  try {
    const children = readFileSync(`/proc/${masterPid}/task/${masterPid}/children`, 'utf8')
    return Number(children.trim().split(' ')[0]) || masterPid
  } catch {
    return masterPid
  }
}
