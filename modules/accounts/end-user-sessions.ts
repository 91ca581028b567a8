import { accept, type Result } from '@/lib/result'
import { type AccountRefusal, changeAccount, Target } from './account-change'
import { revokeAllSessions } from './sessions'
import type { Viewer } from './viewer'

/** Signs somebody out everywhere: a lost phone, a computer left open. Input `{ userId }`. */
export async function endUserSessions(viewer: Viewer | null, input: unknown): Promise<Result<null, AccountRefusal>> {
  return changeAccount(viewer, input, Target, 'end-sessions', async (tx, account) => {
    await revokeAllSessions(tx, account.id)
    return accept({ value: null })
  })
}
