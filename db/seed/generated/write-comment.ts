import type { SeedComment } from '../comment-rows'
import { createRandom } from '../random'
import { drawFacts, fillSlots, readerName } from './facts'

export const COMMENT_TITLES = [
  'Ý kiến của người dân phố {street}',
  'Cảm ơn phường {ward}',
  'Mong sớm làm ở {ward}',
  'Góp ý thêm về {giờ giấc|biển báo|cách tổ chức|chỗ đỗ xe}',
  'Xin hỏi tòa soạn',
  'Hoan nghênh cách làm này',
  'Còn một điều băn khoăn',
  'Từ một phụ huynh ở {ward}',
]
export const COMMENT_SENTENCES = [
  'Tôi ở phố {street} đã {3-40} năm, đọc bài này thấy đúng với những gì mình gặp hằng ngày.',
  'Mong phường {ward} làm đều các tổ dân phố, đừng chỉ làm ở mặt đường.',
  'Nhà tôi trong ngõ {5-190} vẫn chưa thấy ai đến hỏi, không biết bao giờ tới lượt.',
  'Cách đây {2-11} tháng tôi có gửi ý kiến và đã được trả lời, xin cảm ơn.',
  'Đề nghị tòa soạn viết thêm về kinh phí và thời gian hoàn thành.',
  'Buổi tối đoạn đầu phố {street2} vẫn hơi tối, nhất là chỗ gần {trường|chợ|bến xe}.',
  'Các cháu nhà tôi rất thích, cuối tuần nào cũng đòi đi.',
  'Tôi thấy nên báo trước {3-10} ngày để bà con chuẩn bị.',
  'Số liệu trong bài cao hơn tôi nghĩ, nếu có bảng so sánh thì dễ hình dung hơn.',
  'Ở quê tôi cũng làm giống vậy và rất được việc.',
  'Chỉ mong làm xong rồi có người trông nom, đừng để mấy tháng lại hỏng.',
  'Cảm ơn bác tổ trưởng tổ {group} đã đi từng nhà nhắc nhở.',
]
const REJECTION_REASONS = [
  'Bình luận chưa liên quan đến nội dung bài viết.',
  'Bình luận có thông tin cá nhân của người khác.',
  'Nội dung trùng với bình luận đã gửi trước đó.',
]
const FIRST_ANSWER_MINUTES_MAX = 9 * 24 * 60

/** Comment number `index` on one article of a seed, without its identities. */
export function writeComment(seed: number, articleIndex: number, index: number, publishedAt: Date) {
  const random = createRandom(`bình luận ${seed} ${articleIndex} ${index}`)
  const facts = drawFacts(random, publishedAt)
  const sentences = Array.from({ length: random.whole(1, 4) }, () => random.pick(COMMENT_SENTENCES))
  const status = drawStatus(random.fraction())
  const minutes = Math.floor(random.fraction() ** 2 * FIRST_ANSWER_MINUTES_MAX) + 3
  const comment: Omit<SeedComment, 'id' | 'articleId'> = {
    authorName: readerName(random),
    title: fillSlots(random.pick(COMMENT_TITLES), facts, random),
    body: [...new Set(sentences)]
      .map((sentence) => fillSlots(sentence, facts, random))
      .join(random.isLikely(0.3) ? '\n\n' : ' '),
    status,
    createdAt: new Date(publishedAt.getTime() + minutes * 60_000 + random.whole(0, 59_999)),
    rejectionReason: status === 'rejected' ? random.pick(REJECTION_REASONS) : '',
  }
  return { comment, random }
}

function drawStatus(draw: number): SeedComment['status'] {
  if (draw < 0.82) return 'approved'
  if (draw < 0.88) return 'pending'
  return draw < 0.97 ? 'rejected' : 'withdrawn'
}
