/** How the page store of this process is doing. */
export type StoreStatus = { waitingCount: number; runningCount: number; failingCount: number; pageCount: number }

const PLACES = ['waitingCount', 'runningCount', 'failingCount', 'pageCount'] as const satisfies (keyof StoreStatus)[]

// The store lives in the front server's thread, the desk is drawn in Next's: they share four numbers of memory.
const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.store-gauge')

/** Memory for the four numbers, to be handed to the other thread. */
export const makeGauge = () => new SharedArrayBuffer(PLACES.length * Int32Array.BYTES_PER_ELEMENT)

/** Lets this thread read (or write) the numbers from now on. */
export function attachGauge(memory: SharedArrayBuffer): void {
  shared[KEY] = new Int32Array(memory)
}

const numbers = () => shared[KEY] as Int32Array | undefined

export function noteStore(status: StoreStatus): void {
  for (const [place, name] of PLACES.entries()) {
    const all = numbers()
    if (all) Atomics.store(all, place, status[name])
  }
}

/** The numbers as last noted; null where no store belongs to this process, as under `npm run dev`. */
export function storeStatus(): StoreStatus | null {
  const all = numbers()
  if (!all) return null
  const [waitingCount, runningCount, failingCount, pageCount] = PLACES.map((_, place) => Atomics.load(all, place)) as [
    number,
    number,
    number,
    number,
  ]
  return { waitingCount, runningCount, failingCount, pageCount }
}
