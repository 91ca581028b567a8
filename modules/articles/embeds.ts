import type { Embed, EmbedProvider } from './block-types'

/** Where the videos of a provider stand, and what of an address names one. */
const PROVIDERS: Record<EmbedProvider, { hosts: RegExp; isVideo: (url: URL) => boolean }> = {
  youtube: {
    hosts: /^((www|m)\.)?youtube\.com$|^youtu\.be$/,
    isVideo: ({ hostname, pathname, searchParams }) =>
      hostname === 'youtu.be'
        ? /^\/[\w-]{6,20}\/?$/.test(pathname)
        : /^\/(live|shorts|embed)\/[\w-]{6,20}\/?$/.test(pathname) ||
          (pathname === '/watch' && /^[\w-]{6,20}$/.test(searchParams.get('v') ?? '')),
  },
  facebook: {
    hosts: /^((www|m|web)\.)?facebook\.com$|^fb\.watch$/,
    isVideo: ({ hostname, pathname, searchParams }) =>
      hostname === 'fb.watch'
        ? pathname.length > 1
        : /^\/(reel|share\/[vr])\/|\/(videos|posts)\//.test(pathname) ||
          (/^\/watch\/?$/.test(pathname) && searchParams.has('v')),
  },
  vimeo: { hosts: /^(www\.|player\.)?vimeo\.com$/, isVideo: ({ pathname }) => /\/\d{5,}(\/\w+)?\/?$/.test(pathname) },
  zalo: { hosts: /^((video|www)\.)?zalo\.(me|vn)$/, isVideo: ({ pathname }) => pathname.length > 1 },
}

export const EMBED_URL_CHARS_MAX = 500

/** The video an address names, always by https; null when it names none of a provider we know. */
export function embedFromUrl(written: string): Pick<Embed['attrs'], 'provider' | 'url'> | null {
  const text = written.trim()
  if (text.length > EMBED_URL_CHARS_MAX || !/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || url.port !== '') return null
  url.protocol = 'https:'
  for (const [provider, { hosts, isVideo }] of Object.entries(PROVIDERS)) {
    if (hosts.test(url.hostname) && isVideo(url)) return { provider: provider as EmbedProvider, url: url.href }
  }
  return null
}
