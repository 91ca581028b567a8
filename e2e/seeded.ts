/** What `cli seed` puts on the site first: the article of the district portal. */
export const SEED_ARTICLE = {
  id: 1,
  headline: 'Phát huy thế mạnh, xây dựng quận Hà Đông phát triển bền vững',
  path: '/thoi-su/phat-huy-the-manh-xay-dung-quan-ha-dong-phat-trien-ben-vung-1',
}

/** One page of each kind a reader meets. */
export const READER_PAGES = [
  '/',
  '/thoi-su',
  SEED_ARTICLE.path,
  `${SEED_ARTICLE.path}/lich-su`,
  '/tac-gia/ha-quoc',
  '/chu-de/dich-vu-cong',
  '/dong-su-kien',
  '/dong-su-kien/giu-pho-phuong-xanh-sach',
  '/moi-nhat',
  '/doc-nhieu',
  '/luu-tru',
  '/luu-tru/2017',
  '/luu-tru/2017/03',
  '/luu-tru/2017/03/14',
  '/van-ban',
  '/van-ban/9012-qd-mh-1',
  '/van-ban/nam/2026',
  '/van-ban/linh-vuc/giao-duc',
  '/danh-ba',
  '/nhan-tin',
  '/trang/gioi-thieu',
  '/trang/lien-he',
  '/trang/so-do-trang',
  '/trang/binh-luan',
  '/trang/tro-nang',
  '/ngoai-tuyen',
] as const
