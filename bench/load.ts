import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { hasWrk, LOAD_CORE, pinned } from './cores'

const run = promisify(execFile)

export const CONNECTIONS = 64

/** One round of load. Latencies in milliseconds. */
export type Round = { requestsPerSecond: number; requestCount: number; p50: number; p99: number }

export type Encoding = 'identity' | 'gzip' | 'br'

/** The load generator of this machine: `wrk` when there is one, since autocannon itself fills a core. */
export const loadProgram = hasWrk ? 'wrk' : 'autocannon'

/** Asks one address over and over for `durationSeconds`. Throws when an answer was not 200. */
export function load(url: string, encoding: Encoding, durationSeconds: number): Promise<Round> {
  return hasWrk ? withWrk(url, encoding, durationSeconds) : withAutocannon(url, encoding, durationSeconds)
}

async function withWrk(url: string, encoding: Encoding, durationSeconds: number): Promise<Round> {
  const options = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${durationSeconds}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
  ]
  const { stdout } = await run(...pinned(LOAD_CORE, 'wrk', [...options, url]))
  // A slow answer is a figure; a wrong one is a fault.
  if (/Non-2xx|Socket errors: connect [1-9]|read [1-9]|write [1-9]/.test(stdout)) throw new Error(`wrk: ${stdout}`)
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    requestCount: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    p50: wrkTime(/ 50%\s+(\S+)/.exec(stdout)?.[1]),
    p99: wrkTime(/ 99%\s+(\S+)/.exec(stdout)?.[1]),
  }
}

const MILLISECONDS_IN: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 }

/** `1.23ms`, `950.00us`, `1.10s` */
function wrkTime(text: string | undefined): number {
  const [, value, unit = ''] = /^([\d.]+)(us|ms|s|m)$/.exec(text ?? '') ?? []
  return Number(value) * (MILLISECONDS_IN[unit] ?? Number.NaN)
}

const Report = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.literal(0),
})

async function withAutocannon(url: string, encoding: Encoding, durationSeconds: number): Promise<Round> {
  const program = ['node_modules/autocannon/autocannon.js', '-j', '-n']
  const options = ['-c', String(CONNECTIONS), '-d', String(durationSeconds), '-H', `accept-encoding=${encoding}`]
  const { stdout } = await run(...pinned(LOAD_CORE, process.execPath, [...program, ...options, url]))
  const { requests, latency } = Report.parse(JSON.parse(stdout))
  return { requestsPerSecond: requests.average, requestCount: requests.total, ...latency }
}
