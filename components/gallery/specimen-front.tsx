import { Focus } from '@/components/front/focus'
import { FrontBanner } from '@/components/front/front-banner'
import { FrontBlock } from '@/components/front/front-block'
import { Newest } from '@/components/front/newest'
import { Notices } from '@/components/front/notices'
import type { Picture } from '@/modules/articles/reader-article'
import { BANNER_SEVERITIES } from '@/modules/front/arrangement'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS } from '@/modules/front/layouts'
import { specimenCard, TALL_WORDS } from './specimen-article'

const HEADLINES = [
  `${TALL_WORDS} đón bốn nghìn lượt khách, nhiều gian hết hàng trước giờ trưa`,
  'Phường mở thêm điểm thu hồ sơ buổi tối',
  'Quyết định số 12/QĐ-UBND về giờ đỗ xe trước cổng trường có hiệu lực từ tháng 10',
  TALL_WORDS,
]

/** Articles of one block; every third has no picture. */
const cardsFrom = (first: number, count: number, picture: Picture | null) =>
  Array.from({ length: count }, (_, index) =>
    specimenCard(first + index, HEADLINES[index % HEADLINES.length] ?? TALL_WORDS, {
      leadPicture: index % 3 === 2 ? null : picture,
      approvedCommentCount: index === 1 ? 14 : 0,
    }),
  )

/** Every layout a section may have on the front page, and what the newsroom says there itself. */
export function SpecimenFront({ picture }: { picture: Picture | null }) {
  return (
    <>
      {BANNER_SEVERITIES.map((severity) => (
        <FrontBanner
          banner={{
            severity,
            text: `Bão số 5 vào đất liền đêm nay. ${TALL_WORDS}.`,
            link: { path: '#', isExternal: false },
          }}
          key={severity}
        />
      ))}
      <Focus articles={cardsFrom(100, 3, picture)} />
      <Notices
        notices={[
          { text: 'Lịch tiếp dân tháng 10 của Uỷ ban nhân dân phường', link: { path: '#', isExternal: false } },
          { text: `Tạm dừng chợ đêm thứ bảy: ${TALL_WORDS}`, link: null },
        ]}
      />
      <div className="front-columns">
        <div className="front-blocks">
          {BLOCK_LAYOUT_NAMES.map((layout, index) => (
            <FrontBlock
              block={{
                section: { id: index + 1, slug: `mau-${layout}`, name: `Chuyên mục Ễ ${index + 1}`, description: '' },
                layout,
                articles: cardsFrom(200 + 20 * index, BLOCK_LAYOUTS[layout].usual, picture),
              }}
              key={layout}
            />
          ))}
        </div>
        <aside className="front-side" aria-label="Tin mới">
          <Newest articles={cardsFrom(400, 3, picture)} />
        </aside>
      </div>
    </>
  )
}
