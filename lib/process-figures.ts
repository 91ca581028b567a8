/**
 * Figures of this process that several of its bundles share: a worker notes them, the page of metrics reads them. `name` is
 * theirs alone; `blank` is what they are before anything was noted.
 */
export function processFigures<Figures extends object>(name: string, blank: Figures) {
  const shared = globalThis as { [key: symbol]: unknown }
  const key = Symbol.for(`trang-nhat.${name}`)
  shared[key] ??= { ...blank }
  const current = shared[key] as Figures
  return {
    /** A copy of the figures. */
    read: (): Figures => ({ ...current }),
    note: (change: Partial<Figures>): void => {
      Object.assign(current, change)
    },
  }
}
