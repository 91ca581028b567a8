import { spawn } from 'node:child_process'
import { childEnvironment } from '@/lib/env'

/** Runs a program of this Node to its end, output visible. Answers its exit code; an abort ends it. */
export function runNode(
  args: string[],
  changes: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<number> {
  return run(process.execPath, args, changes, signal)
}

/** The same for any program. */
export async function run(
  command: string,
  args: string[],
  changes: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: childEnvironment(changes),
    signal,
    killSignal: 'SIGTERM',
  })
  return new Promise((done) => {
    child.once('exit', (code) => done(code ?? 1))
    child.once('error', () => done(1))
  })
}
