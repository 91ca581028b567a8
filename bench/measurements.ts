import type { Measurement } from './measurement'

/**
 * Every measurement by the name that `--only` takes, in the order of the table. Loaded when its turn comes: the
 * database pool opens as it is imported, and there must be a database by then.
 */
export const measurements: Record<string, Measurement> = {
  page: async (ground) => (await import('./cached-page')).cachedPage(ground),
  nginx: async (ground) => (await import('./nginx-page')).nginxPage(ground),
  publish: async (ground) => (await import('./publishing')).publishing(ground),
  lists: async (ground) => (await import('./lists')).lists(ground),
  freshness: async (ground) => (await import('./freshness')).freshness(ground),
  comments: async (ground) => (await import('./commenting')).commenting(ground),
  desk: async (ground) => (await import('./desk-list')).deskList(ground),
  search: async (ground) => (await import('./searching')).searching(ground),
  captcha: async (ground) => (await import('./captcha-image')).captchaImage(ground),
  import: async (ground) => (await import('./importing')).importing(ground),
  seed: async (ground) => (await import('./seeding')).seeding(ground),
}
