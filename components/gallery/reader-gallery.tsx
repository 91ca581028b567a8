import type { ReactNode } from 'react'
import { ArticleView } from '@/components/article/article-view'
import { Thread } from '@/components/comments/thread'
import { ChoiceFields } from '@/components/follow/choice-fields'
import { RhythmField } from '@/components/follow/rhythm-field'
import { EmptyFront } from '@/components/front/empty-front'
import { MostReadColumn, MostReadList } from '@/components/front/most-read'
import { LeadStory, Story } from '@/components/front/story'
import { StoryList } from '@/components/front/story-list'
import { PageHead } from '@/components/site/page-head'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import type { Picture } from '@/modules/articles/reader-article'
import { specimenArticle, specimenCard, TALL_WORDS } from './specimen-article'
import { SpecimenFront } from './specimen-front'
import { specimenThread } from './specimen-thread'
import '@/components/front/front.css'
import '@/components/front/most-read.css'

const LONG_HEADLINE = `${TALL_WORDS} đón bốn nghìn lượt khách, nhiều gian hết hàng trước giờ trưa`
const counted = [specimenCard(4, LONG_HEADLINE), specimenCard(5, TALL_WORDS)].map((card, index) => ({
  ...card,
  viewCount: 1_240 - index * 300,
}))

const CHOICES = {
  chuyenMuc: [
    { id: 1, name: 'Thời sự' },
    { id: 2, name: TALL_WORDS },
  ],
  chuDe: [{ id: 1, name: 'Chợ quê' }],
  dongSuKien: [],
}
const CHOSEN = { thuDienTu: '', nhip: 'weekly', chuyenMuc: ['2'], chuDe: [], dongSuKien: [] }

function Part({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} data-specimen={id}>
      <h2 className="section-head" id={id}>
        {name}
      </h2>
      {children}
    </section>
  )
}

/** Everything a reader's page is made of, in every state, on one page. */
export function ReaderGallery({ picture }: { picture: Picture | null }) {
  return (
    <>
      <PageHead
        heading={`Mẫu trang bạn đọc: ${TALL_WORDS}`}
        description="Mọi thành phần và trạng thái, để xem và để thử."
      />
      <Part id="bai-dan" name="Bài dẫn và danh sách">
        <LeadStory article={specimenCard(2, LONG_HEADLINE, { leadPicture: picture })} />
        <Story article={specimenCard(3, TALL_WORDS, { approvedCommentCount: 8 })} withStandfirst />
        <StoryList articles={[specimenCard(6, LONG_HEADLINE), specimenCard(7, TALL_WORDS)]} whenEmpty="" />
      </Part>
      <Part id="trang-nhat-mau" name="Bố cục trang nhất">
        <SpecimenFront picture={picture} />
      </Part>
      <Part id="danh-sach-trong" name="Danh sách trống">
        <StoryList articles={[]} whenEmpty="Chuyên mục chưa có bài nào." />
        <EmptyFront />
      </Part>
      <Part id="doc-nhieu-mau" name="Đọc nhiều">
        <MostReadColumn articles={counted} />
        <MostReadList articles={counted} />
        <MostReadList articles={[]} />
      </Part>
      <Part id="binh-luan-mau" name="Bình luận">
        <Thread language="vi" entries={specimenThread} takesReplies level={3} />
      </Part>
      <Part id="bieu-mau" name="Ô nhập">
        <Field id="mau-thuong" label="Họ tên" isRequired>
          {(control) => <input {...control} type="text" defaultValue="Ngô Thị Ổi" />}
        </Field>
        <Field
          id="mau-loi"
          label="Số điện thoại"
          hint="Có thể để trống."
          problem="Số điện thoại chưa đúng. Ví dụ: 0912 000 000."
        >
          {(control) => <input {...control} type="text" defaultValue="09x" />}
        </Field>
        <ProblemSummary
          heading="Bình luận chưa được gửi. Vui lòng sửa những chỗ sau."
          problems={[{ fieldId: 'mau-loi', sentence: 'Số điện thoại chưa đúng.' }]}
        />
      </Part>
      <Part id="nhan-tin-mau" name="Nhận tin">
        <ChoiceFields
          language="vi"
          formId="mau-nhan-tin"
          options={CHOICES}
          chosen={CHOSEN}
          problem="Có mục không còn trên trang. Vui lòng chọn lại trong danh sách."
        />
        <RhythmField language="vi" formId="mau-nhan-tin" chosen={CHOSEN.nhip} problem={undefined} />
      </Part>
      <Part id="bai-viet" name="Bài viết">
        <ArticleView article={specimenArticle(picture)} isDated />
      </Part>
    </>
  )
}
