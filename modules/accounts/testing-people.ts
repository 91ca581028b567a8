import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import type { Result } from '@/lib/result'
import { addUser } from './add-user'
import { createSession, findViewerBySession } from './sessions'
import { commandLineViewer, type Role, type Viewer } from './viewer'

export const PASSWORD = 'Chuồn chuồn bay thấp 9'
export const OTHER_PASSWORD = 'Bếp lửa chờn vờn 7'
export const commandLine = commandLineViewer('admin')

export function accepted<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value
  throw new Error(`không ngờ bị từ chối: ${JSON.stringify(result.refusal)}`)
}

let count = 0

/** An account with a password, and a network address of its own: tests do not use up one another's tries. */
export async function anAccount(role: Role = 'reporter') {
  const email = `nguoi-${++count}@toasoan.vn`
  const { id } = accepted(await addUser(commandLine, { email, name: 'Phan Bảo', role, password: PASSWORD }))
  const viewer: Viewer = { id, name: 'Phan Bảo', email, role, sectionIds: [] }
  return { id, email, viewer, address: `198.51.${Math.floor(count / 250)}.${count % 250}` }
}

/** Somebody at a desk, however they came in. */
export async function someoneSignedIn(role: Role = 'reporter') {
  const account = await anAccount(role)
  const sessionId = await createSession(db, account.id, 'Firefox')
  return { ...account, sessionId }
}

export const isSignedIn = async (sessionId: string) => (await findViewerBySession(sessionId)) !== null

export async function userRow(id: number) {
  const [row] = await db.select().from(users).where(eq(users.id, id))
  if (!row) throw new Error(`không có tài khoản ${id}`)
  return row
}
