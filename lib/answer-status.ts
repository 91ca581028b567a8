import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

type Choice = { status: number; retryAfterSeconds: number | null } | null
type Slot = { choice: Choice }

const KEY = Symbol.for('trang-nhat.answer-status')
const shared = globalThis as { [key: symbol]: unknown }
shared[KEY] ??= new AsyncLocalStorage<Slot>()

// One storage a process: the server and the application are bundled apart.
const slots = shared[KEY] as AsyncLocalStorage<Slot>

/**
 * Chooses the status of the answer being rendered. A page or a server action of Next has no other way to say 409,
 * 422, 429 or 503 with a page of its own. Outside our server (`next dev`) it does nothing.
 */
export function answerWith(status: number, retryAfterSeconds: number | null = null): void {
  const slot = slots.getStore()
  if (slot) slot.choice = { status, retryAfterSeconds }
}

/** Runs a request so that `answerWith` reaches its status line. An answer that is no 200 by itself keeps its status. */
export function withChosenStatus<Value>(response: ServerResponse, run: () => Value): Value {
  const slot: Slot = { choice: null }
  const writeHead = response.writeHead
  response.writeHead = function chosen(this: ServerResponse, ...given: unknown[]) {
    const choice = slot.choice
    if (!choice || given[0] !== 200) return Reflect.apply(writeHead, response, given)
    if (choice.retryAfterSeconds !== null) response.setHeader('Retry-After', String(choice.retryAfterSeconds))
    return Reflect.apply(writeHead, response, [choice.status, ...given.slice(1)])
  } as ServerResponse['writeHead']
  return slots.run(slot, run)
}
