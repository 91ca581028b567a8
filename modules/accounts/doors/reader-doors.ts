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

/** Whoever holds the link of a mail. */
const ownDigestAction = (name: string): ActionDoor => ({
  kind: 'action',
  file: 'app/(follow)/nhan-tin/quan-ly/[token]/actions.ts',
  name,
  reach: 'everyone',
})

/** Mail for readers: asking for it, and what its links open. */
const DIGEST_DOORS: readonly (PageDoor | ActionDoor)[] = [
  page('/nhan-tin'),
  page('/nhan-tin/dang-ky'),
  { kind: 'action', file: 'app/(follow)/nhan-tin/dang-ky/actions.ts', name: 'requestDigestAction', reach: 'everyone' },
  page('/nhan-tin/xac-nhan/[token]'),
  {
    kind: 'action',
    file: 'app/(follow)/nhan-tin/xac-nhan/[token]/actions.ts',
    name: 'confirmDigestAction',
    reach: 'everyone',
  },
  page('/nhan-tin/quan-ly/[token]'),
  ...['changeDigestAction', 'pauseDigestAction', 'resumeDigestAction', 'stopDigestAction'].map(ownDigestAction),
  page('/nhan-tin/dung/[token]'),
]

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
  page('/van-ban'),
  page('/van-ban/[slug]'),
  page('/van-ban/nam/[year]'),
  page('/van-ban/nam/[year]/trang/[number]'),
  page('/van-ban/linh-vuc/[slug]'),
  page('/van-ban/linh-vuc/[slug]/trang/[number]'),
  route('/sitemaps/van-ban.xml'),
  page('/danh-ba'),
  page('/moi-nhat'),
  page('/ngoai-tuyen'),
  ...DIGEST_DOORS,
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
  page('/trang/so-do-trang'),
  page('/trang/tro-nang'),
  page('/loi/[code]'),
  page('/en'),
  page('/en/[section]'),
  page('/en/[section]/[slug]'),
  page('/en/[section]/[slug]/lich-su'),
  route('/en/[section]/[slug]/luu-ban'),
  route('/en/[section]/[slug]/the-chia-se.png'),
  ...feeds('/en'),
  page('/en/pages/[slug]'),
  page('/en/contacts'),
  page('/en/search'),
  page('/en/errors/[code]'),
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
  { kind: 'server', path: '/nhan-tin/dung/[token]', method: 'POST', reach: 'everyone' },
  { kind: 'server', path: '/nhan-tin/thong-bao/tinh-trang', method: 'POST', reach: 'everyone' },
  { kind: 'server', path: '/nhan-tin/thong-bao/dang-ky', method: 'POST', reach: 'everyone' },
  { kind: 'server', path: '/nhan-tin/thong-bao/doi', method: 'POST', reach: 'everyone' },
  { kind: 'server', path: '/nhan-tin/thong-bao/thoi', method: 'POST', reach: 'everyone' },
]
