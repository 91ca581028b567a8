import { setTimeout as wait } from 'node:timers/promises'

const ASKED_AGAIN_MILLISECONDS = 20

/** Asks until `wanted` holds, or throws with the last value. Returns how long it took. */
export async function within(
  milliseconds: number,
  claim: string,
  wanted: () => Promise<true | string>,
): Promise<number> {
  const startedAt = performance.now()
  for (;;) {
    const answer = await wanted().catch((cause: unknown) => String(cause))
    const passed = performance.now() - startedAt
    if (answer === true) return passed
    if (passed > milliseconds) throw new Error(`${claim}: sau ${Math.round(passed)} ms vẫn chưa: ${answer}`)
    await wait(ASKED_AGAIN_MILLISECONDS)
  }
}
