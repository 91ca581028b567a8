import { sentSession } from '@/app/_auth/session-cookie'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { sessionRemaining } from '@/modules/accounts/session-remaining'

/** `{ idleSeconds, absoluteSeconds }`, or nulls when the session is over; 503 while nobody can know. */
async function answer(): Promise<Response> {
  const sessionId = await sentSession()
  const remaining = await unlessDatabaseDown(
    async () => (sessionId === null ? null : sessionRemaining(sessionId)),
    'database-down' as const,
  )
  if (remaining === 'database-down') return new Response(null, { status: 503 })
  return Response.json(remaining ?? { idleSeconds: null, absoluteSeconds: null })
}

/** How long the session lasts; asking does not make it last longer. */
export async function GET(): Promise<Response> {
  return answer()
}

/** Somebody is still there: counts as a click, then the same answer. */
export async function POST(): Promise<Response> {
  await unlessDatabaseDown(getViewer, null)
  return answer()
}
