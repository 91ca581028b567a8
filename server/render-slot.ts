import { AsyncLocalStorage } from 'node:async_hooks'

/** What Next says about one render, caught on its way into Next's cache. */
export type RenderSlot = { tags: string[] | null }

const KEY = Symbol.for('trang-nhat.render-slot')
const shared = globalThis as { [key: symbol]: unknown }
shared[KEY] ??= new AsyncLocalStorage<RenderSlot>()

/**
 * Joins a render that our server started with the cache call that Next makes for it. One storage a process, because
 * the server and the cache handler are bundled apart.
 */
export const renderSlot = shared[KEY] as AsyncLocalStorage<RenderSlot>
