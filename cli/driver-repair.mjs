import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from './bundle.mjs'

const FILES = ['node_modules/postgres/src/connection.js', 'node_modules/postgres/cjs/src/connection.js']

const TERMINATED = `    if (terminated)
      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))
`
const CLOSED = `
    if (socket === null) {
      queryError(q, Errors.connection('CONNECTION_CLOSED', options))
      return true
    }
`
const TYPES = 'return fetchArrayTypes()\n'
const TYPES_OR_NOTHING = 'return fetchArrayTypes().catch(() => socket && socket.destroy())\n'
const FORGET_TIMER = '    clearImmediate(nextWriteTimer)\n'
const FORGET_WRITE = '    chunk = nextWriteTimer = null\n'

const REPAIRS = [
  { known: TERMINATED, count: 1, better: TERMINATED + CLOSED },
  { known: FORGET_TIMER, count: 2, better: FORGET_TIMER + FORGET_WRITE },
  { known: TYPES, count: 1, better: TYPES_OR_NOTHING },
]

/** The driver's text without its faults; null when it is not the text we know. */
export function repaired(text) {
  if (text.includes(CLOSED)) return text
  if (REPAIRS.some(({ known, count }) => text.split(known).length !== count + 1)) return null
  return REPAIRS.reduce((better, repair) => better.replaceAll(repair.known, repair.better), text)
}

/**
 * postgres 3.4.9 ends the whole process when the server dies inside a transaction: it writes the rollback to a
 * connection that is gone, from a timer nobody can catch; a connection that dies with something unsent never sends
 * again; one that dies while it asks for the types of arrays rejects a promise that nobody holds. Known as issues 1154
 * and 1208 of porsager/postgres, in no release. Repaired in place until one has it; another version is left alone, and
 * the tests of the worker's faults tell whether it still needs this.
 */
export function repairDriver() {
  for (const file of FILES.filter((name) => existsSync(name))) {
    const text = readFileSync(file, 'utf8')
    const better = repaired(text)
    if (better !== null && better !== text) writeWhole(file, better)
  }
}
