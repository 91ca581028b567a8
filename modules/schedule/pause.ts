/** Also when nothing is planned for long: a colleague may plan something for the next minute at any time. */
const PAUSE_MILLISECONDS_MAX = 1_000
/** Something is due and somebody holds it, or it failed: soon again, but not without a pause. */
const PAUSE_MILLISECONDS_MIN = 100

/** How long the worker sleeps: until the next plan, at most a second. Null: nothing is planned. */
export function pauseMilliseconds(toNextDueMilliseconds: number | null): number {
  if (toNextDueMilliseconds === null) return PAUSE_MILLISECONDS_MAX
  // A timer may end a millisecond early; a look before the time would find nothing.
  const toWaking = Math.ceil(toNextDueMilliseconds) + 1
  return Math.min(PAUSE_MILLISECONDS_MAX, Math.max(PAUSE_MILLISECONDS_MIN, toWaking))
}
