/** Paragraphs that fit any piece of district news. */
export const COMMON_PARAGRAPHS: readonly string[] = [
  'Ông {person} đề nghị các tổ dân phố tiếp tục ghi lại những việc còn vướng, gửi về phường {ward} trước ngày {20-28} hằng tháng để kịp đưa vào kế hoạch.',
  'So với năm trước, cách làm của năm {year} gọn hơn: bớt một cuộc họp, thêm một lần đi thực tế cùng người dân.',
  'Một số hộ ở phố {street2} mong thời gian thực hiện được báo sớm hơn, ít nhất {5-15} ngày, để sắp xếp việc buôn bán.',
  'Kết quả sẽ được đánh giá lại vào quý {I|II|III|IV}, có đại diện người dân tổ dân phố số {group} tham gia chấm điểm.',
  'Các phường {ward2}, Phú Lương và Kiến Hưng đã cử người đến tìm hiểu, dự kiến làm thử ở {2-5} tổ dân phố trong {months} tháng tới.',
  'Người dân có thể hỏi thêm tại trụ sở phường {ward} trong giờ hành chính hoặc buổi sáng thứ bảy hằng tuần.',
  'Theo bà {person2}, điều đáng mừng nhất là người trẻ bắt đầu tham gia. Trong danh sách tình nguyện có {6-30} người dưới 25 tuổi.',
  'Hà Đông hiện có hơn {350-420} nghìn dân, nhiều khu đô thị mới nằm cạnh làng cũ, nên mỗi nơi cần một cách làm riêng.',
]
