import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { DeadlineError, withDeadline } from '@/lib/deadline'

/** Nobody should look at an empty window for longer; the server's own limits come later. */
const PATIENCE_MILLISECONDS = 3_500

/** The answer to a question, or `away` when the tables do not answer, or not in time. */
export async function unlessAway<Answer>(ask: () => Promise<Answer>): Promise<Answer | { kind: 'away' }> {
  const away = { kind: 'away' } as const
  return unlessDatabaseDown(
    () =>
      withDeadline(ask(), PATIENCE_MILLISECONDS).catch((thrown: unknown) => {
        if (thrown instanceof DeadlineError) return away
        throw thrown
      }),
    away,
  )
}
