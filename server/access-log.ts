import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { withoutSecret } from './secret-address'

const FLUSH_MILLISECONDS = 1_000
const WAITING_LINES_MAX = 10_000

let waiting: string[] = []

function flush() {
  if (waiting.length === 0) return
  const lines = waiting
  waiting = []
  process.stdout.write(`${lines.join('\n')}\n`)
}

/**
 * One line a request on standard output, for whoever keeps the machine's journal: time, method, path without its
 * query, status, bytes, milliseconds. No address and no browser: what somebody reads is nobody's business.
 */
export function logAccess(request: IncomingMessage, response: ServerResponse, path: string): void {
  const startedAt = performance.now()
  response.once('close', () => {
    // A terminal that does not keep up costs lines, not memory.
    if (waiting.length >= WAITING_LINES_MAX) return
    const milliseconds = (performance.now() - startedAt).toFixed(1)
    const shown = withoutSecret(path)
    const bytes = response.getHeader('Content-Length') ?? '-'
    waiting.push(
      `${new Date().toISOString()} ${request.method} ${shown} ${response.statusCode} ${bytes} ${milliseconds}`,
    )
  })
}

/** Starts writing lines out; returns what ends it with the last of them. */
export function startAccessLog(): () => void {
  if (!env.isAccessLogged) return () => {}
  const timer = setInterval(flush, FLUSH_MILLISECONDS)
  timer.unref()
  return () => {
    clearInterval(timer)
    flush()
  }
}
