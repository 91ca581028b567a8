import { resolve } from 'node:path'

/** @type {import('next').NextConfig} */
export default {
  cacheComponents: true,
  partialPrefetching: true,
  // The page is the only thing kept, by our page store; data is read afresh for each render.
  cacheHandler: resolve('.build/page-cache-handler.mjs'),
  cacheHandlers: { default: resolve('.build/no-data-cache.mjs') },
  cacheMaxMemorySize: 0,
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // `npm test` checks the types; an office's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  // Readers and crawlers alike get title, canonical and description inside <head>.
  htmlLimitedBots: /.*/,
  // Search engines ask for the key at the root of the site, where a folder can have no such name.
  rewrites: async () => [{ source: '/:key([a-z0-9][a-z0-9-]{7,127}).txt', destination: '/khoa-indexnow/:key' }],
  images: { unoptimized: true },
  serverExternalPackages: ['postgres', '@node-rs/argon2', 'sharp'],
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
}
