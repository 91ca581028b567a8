import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinned } from './cores'
import type { Encoding } from './load'
import type { RawAnswer } from './raw-answer'
import type { RunningSite } from './site-process'

/** Node writes these itself; sent twice they would make the yardstick slower. */
const OF_THE_CONNECTION = /^(?:date|connection|keep-alive)$/i

/** Starts a bare `node:http` server that answers with the same headers and bytes as the site did. */
export async function openPlainProcess(
  answers: Record<Encoding, RawAnswer>,
  folder: string,
  core?: number,
): Promise<Pick<RunningSite, 'origin' | 'pid' | 'close'>> {
  const file = join(folder, 'plain-answers.json')
  const kept = Object.entries(answers).map(([encoding, answer]) => [
    encoding,
    { headers: ownHeaders(answer.rawHeaders), body: answer.body.toString('base64') },
  ])
  writeFileSync(file, JSON.stringify(Object.fromEntries(kept)))
  const [command, args] = pinned(core, process.execPath, ['bench/plain-server.mjs', file])
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [port] = await once(child.stdout, 'data')
  return {
    origin: `http://127.0.0.1:${String(port).trim()}`,
    pid: child.pid ?? 0,
    async close() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function ownHeaders(raw: readonly string[]): Record<string, string> {
  const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))
  return Object.fromEntries(pairs.filter(([name]) => !OF_THE_CONNECTION.test(name)))
}
