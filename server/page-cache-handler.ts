import { renderSlot } from './render-slot'

type Incoming = { kind?: string; headers?: Record<string, string | string[] | undefined> } | null

/**
 * Next's side of the page store. Next is entered only to render, so it never finds a page here;
 * what it wants to keep tells us the tags of the page, and our store keeps the page itself.
 */
export default class PageCacheHandler {
  async get() {
    return null
  }

  async set(_key: string, value: Incoming) {
    const slot = renderSlot.getStore()
    if (!slot || !value?.headers) return
    const tags = value.headers['x-next-cache-tags']
    if (typeof tags === 'string') slot.tags = tags.split(',').filter(Boolean)
  }

  async revalidateTag() {}
  resetRequestCache() {}
}
