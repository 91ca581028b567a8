const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const PARENT_CHECK_MILLISECONDS = 1_000
/** Requests in flight end within 5 s; whatever hangs longer must not keep the machine from going down. */
const STOP_MILLISECONDS_MAX = 14_000

/**
 * A signal that aborts when somebody wants this program to end: Ctrl-C, SIGTERM, a closed terminal, or the end of the
 * npm that started us, which does not always pass its own signal on.
 */
export function stopSignal(isStartedByNpm: boolean): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) return
    setTimeout(() => process.exit(1), STOP_MILLISECONDS_MAX).unref()
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, stop)
  const parent = process.ppid
  if (isStartedByNpm) setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MILLISECONDS).unref()
  return controller.signal
}

/** Waits until the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }))
}
