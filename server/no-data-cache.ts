import type { CacheEntry, CacheHandler } from 'next/dist/server/lib/cache-handlers/types'

/**
 * Keeps nothing. The page is the only thing cached, so there is one cache to reason about;
 * `'use cache'` still marks database reads as prerenderable.
 */
const noDataCache: CacheHandler = {
  get: async () => undefined,
  async set(_key, pending: Promise<CacheEntry>) {
    // The handler owns the stream: left unread it would hold the render open.
    await new Response((await pending).value as ReadableStream).arrayBuffer()
  },
  refreshTags: async () => {},
  getExpiration: async () => 0,
  updateTags: async () => {},
}

export default noDataCache
