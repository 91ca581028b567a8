/** First words of addresses that are not sections; a section of this name would never be reached. */
const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'api',
  'apple-touch-icon',
  'atom-xml',
  'bai-viet',
  'binh-luan',
  'chu-de',
  'css',
  'danh-ba',
  'doc-nhieu',
  'dong-su-kien',
  'en',
  'favicon',
  'feed',
  'feed-json',
  'feed-xml',
  'fonts',
  'healthz',
  'icon',
  'khoa-indexnow',
  'loi',
  'luu-tru',
  'ma-xac-nhan',
  'manifest',
  'media',
  'metrics',
  'moi-nhat',
  'next',
  'ngoai-tuyen',
  'nhan-tin',
  'opensearch',
  'phan-hoi',
  'readyz',
  'robots',
  'site',
  'sitemap',
  'sitemap-news',
  'sitemaps',
  'static',
  'tac-gia',
  'tam-gian-doan',
  'theme',
  'tim-kiem',
  'toa-soan',
  'trang',
  'van-ban',
  'xem-truoc',
])

/** The same below `/en`. */
const RESERVED_ENGLISH_NAMES: ReadonlySet<string> = new Set([
  'atom-xml',
  'contacts',
  'errors',
  'feed-json',
  'feed-xml',
  'follow',
  'offline',
  'pages',
  'search',
  'site-map',
])

/** Whether an English address already means something else than a section: `/en/contacts`, … */
export const isReservedEnglishName = (slug: string): boolean => RESERVED_ENGLISH_NAMES.has(slug)

/** Whether an address already means something else than a section: `/tim-kiem`, `/toa-soan`, … */
export const isReservedName = (slug: string): boolean => RESERVED_NAMES.has(slug)
