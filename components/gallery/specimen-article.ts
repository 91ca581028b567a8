import { bulletList, orderedList, paragraph } from '@/modules/articles/plain-blocks'
import type { ArticleCard, PageBlock, Picture, PublishedArticle } from '@/modules/articles/reader-article'

/** Every mark that stands high or hangs low in Vietnamese, in one line of capitals. */
export const TALL_WORDS = 'LỄ ẨM THỰC Ở ĐẰNG KỴ'

const AT = new Date('2026-09-02T08:30:00+07:00')
const section = { slug: 'thoi-su', name: 'Thời sự' }

export const specimenCard = (id: number, headline: string, has: Partial<ArticleCard> = {}): ArticleCard => ({
  id,
  headline,
  standfirst: 'Mười hai gian hàng của sáu làng nghề bày món ăn quê trong hai ngày cuối tuần, mở cửa từ 7 giờ sáng.',
  path: '#',
  language: 'vi',
  section,
  publishedAt: AT,
  leadMediaId: null,
  leadPicture: null,
  approvedCommentCount: 0,
  ...has,
})

const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [paragraph(text)],
})

/** Each block a text may be made of, once. */
const bodyWith = (picture: Picture | null): PageBlock[] => [
  paragraph(
    'Từ sáng sớm, người của sáu làng đã gánh hàng về sân đình. Bánh cuốn, bún ốc, cốm và chè kho đứng cạnh nhau theo thứ tự bốc thăm.',
  ),
  { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: `${TALL_WORDS}: mở cửa ngày nào?` }] },
  bulletList('Thứ bảy, từ 7 giờ đến 21 giờ.', 'Chủ nhật, từ 7 giờ đến 17 giờ.'),
  { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: TALL_WORDS }] },
  orderedList('Gửi xe ở bãi phía đông.', 'Nhận phiếu ăn thử ở cổng chính.'),
  {
    type: 'blockquote',
    attrs: { source: 'Bà Nguyễn Thị Ngỡi, làng Đằng Kỵ' },
    content: [paragraph('Ẩm thực của làng là thứ phải ăn tại chỗ, mang về là nguội mất một nửa.')],
  },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [cell('tableHeader', 'Món'), cell('tableHeader', 'Làng'), cell('tableHeader', 'Giá')],
      },
      {
        type: 'tableRow',
        content: [cell('tableHeader', 'Bún ốc'), cell('tableCell', 'Kỵ Thượng'), cell('tableCell', '35.000 đồng')],
      },
      {
        type: 'tableRow',
        content: [cell('tableHeader', 'Chè kho'), cell('tableCell', 'Đằng Kỵ'), cell('tableCell', '20.000 đồng')],
      },
    ],
  },
  { type: 'callout', attrs: { kind: 'note' }, content: [paragraph('Nước uống miễn phí ở bốn góc sân.')] },
  { type: 'callout', attrs: { kind: 'warning' }, content: [paragraph('Đường quanh đình cấm ô tô từ 6 giờ.')] },
  ...(picture ? [{ type: 'figure' as const, attrs: { picture } }] : []),
  {
    type: 'attachment',
    attrs: {
      attachment: { file: 'mau.pdf', name: 'Sơ đồ gian hàng.pdf', mimeType: 'application/pdf', sizeBytes: 482_000 },
    },
  },
  { type: 'relatedArticle', attrs: { article: { headline: TALL_WORDS, language: 'vi', path: '#', publishedAt: AT } } },
  {
    type: 'embed',
    attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=0', title: 'Rước lễ qua cầu' },
  },
  { type: 'horizontalRule' },
  paragraph('Ban tổ chức đón khoảng 4.000 lượt người trong hai ngày.'),
]

/** An article of everything. `picture`: one from the library, or nothing where there is none yet. */
export const specimenArticle = (picture: Picture | null): PublishedArticle => ({
  ...specimenCard(1, TALL_WORDS, { approvedCommentCount: 3 }),
  body: bodyWith(picture),
  translationPath: null,
  relatedIds: [],
  dateline: 'HNP',
  correctedAt: new Date('2026-09-03T09:00:00+07:00'),
  authors: [{ id: 1, slug: 'mau', name: 'Đặng Kỳ Ẩn' }],
  tags: [{ id: 1, slug: 'mau', name: 'Lễ hội' }],
  commentsOpen: true,
  corrections: [],
  hasHistory: false,
})
