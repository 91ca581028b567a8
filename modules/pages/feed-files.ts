/** What the feeds of a list are called, below its address: RSS, Atom, JSON Feed. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

/** `/thoi-su` → the addresses of its feeds; `/` has the site's. */
export const feedsBelow = (pagePath: string): string[] =>
  Object.values(FEED_FILES).map((file) => `${pagePath === '/' ? '' : pagePath}/${file}`)
