import type { ActionDoor, PageDoor, ServerDoor } from './door'

const page = (path: string): PageDoor => ({ kind: 'page', path, reach: 'everyone' })
const route = (path: string): PageDoor => ({ kind: 'route', path, reach: 'everyone' })
const feeds = (folder: string) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => route(`${folder}/${file}`))

/** Whoever holds the receipt; the token in the form is the proof. */
const receiptAction = (name: string): ActionDoor => ({
  kind: 'action',
  file: 'app/(receipt)/phan-hoi/[token]/actions.ts',
  name,
  reach: 'everyone',
})

/** What the street may open: pages, feeds, the comment form with its challenge and its receipt. */
export const READER_DOORS: readonly (PageDoor | ActionDoor)[] = [
  page('/'),
  page('/[section]'),
  page('/[section]/[slug]'),
  route('/[section]/[slug]/the-chia-se.png'),
  page('/[section]/[slug]/lich-su'),
  route('/[section]/[slug]/luu-ban'),
  page('/[section]/[slug]/binh-luan/[number]'),
  page('/[section]/[slug]/binh-luan/quan-tam-nhat/[number]'),
  { kind: 'action', file: 'app/(site)/[section]/[slug]/actions.ts', name: 'postCommentAction', reach: 'everyone' },
  route('/manifest.webmanifest'),
  page('/tac-gia/[slug]'),
  page('/chu-de/[slug]'),
  page('/dong-su-kien'),
  page('/dong-su-kien/[slug]'),
  page('/dong-su-kien/[slug]/trang/[number]'),
  page('/moi-nhat'),
  page('/ngoai-tuyen'),
  page('/doc-nhieu'),
  page('/doc-nhieu/7-ngay'),
  page('/doc-nhieu/30-ngay'),
  page('/luu-tru'),
  page('/luu-tru/[year]'),
  page('/luu-tru/[year]/[month]'),
  page('/luu-tru/[year]/[month]/[day]'),
  page('/luu-tru/ngay-khong-co'),
  route('/luu-tru/xem'),
  page('/tim-kiem'),
  route('/tim-kiem/goi-y'),
  page('/trang/[slug]'),
  page('/trang/binh-luan'),
  page('/loi/[code]'),
  page('/_not-found'),
  page('/_global-error'),
  page('/phan-hoi/[token]'),
  ...['correctCommentAction', 'withdrawCommentAction', 'appealCommentAction', 'eraseCommentAction'].map(receiptAction),
  page('/binh-luan/tra-loi/[id]'),
  page('/binh-luan/bao-vi-pham/[id]'),
  {
    kind: 'action',
    file: 'app/(comment)/binh-luan/bao-vi-pham/[id]/actions.ts',
    name: 'reportCommentAction',
    reach: 'everyone',
  },
  page('/xem-truoc/[token]'),
  ...feeds(''),
  ...feeds('/[section]'),
  ...feeds('/tac-gia/[slug]'),
  ...feeds('/chu-de/[slug]'),
  ...feeds('/dong-su-kien/[slug]'),
  route('/robots.txt'),
  route('/khoa-indexnow/[key]'),
  route('/opensearch.xml'),
  route('/sitemap.xml'),
  route('/sitemap-news.xml'),
  route('/sitemaps/[file]'),
  route('/sitemaps/chuyen-muc.xml'),
  route('/ma-xac-nhan'),
  route('/ma-xac-nhan/anh'),
  route('/ma-xac-nhan/am-thanh'),
  route('/ma-xac-nhan/may'),
  route('/api/auth/[...nextauth]'),
]

/** Answered by our own server before the application is entered. `/metrics` asks for loopback or a token by itself. */
export const SERVER_DOORS: readonly ServerDoor[] = [
  { kind: 'server', path: '/healthz', method: 'GET', reach: 'everyone' },
  { kind: 'server', path: '/readyz', method: 'GET', reach: 'everyone' },
  { kind: 'server', path: '/metrics', method: 'GET', reach: 'everyone' },
  { kind: 'server', path: '/api/views', method: 'POST', reach: 'everyone' },
  { kind: 'server', path: '/binh-luan/thich', method: 'POST', reach: 'everyone' },
]
