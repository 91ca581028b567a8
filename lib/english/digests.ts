import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  'Tin qua thư': 'Mail digests',
  'Người nhận': 'Subscribers',
  'Những ngày gần đây': 'Recent days',
  'Bạn đọc đăng ký ở': 'Readers subscribe at',
  '. Thư đi lúc 6 giờ 30 mỗi sáng, nhiều nhất': '. Mail goes out at 6:30 every morning, at most',
  '{count} thư mỗi phút. Địa chỉ của người nhận được niêm phong; không ai trong toà soạn xem được.':
    '{count} mails a minute. Addresses of subscribers are sealed; nobody in the newsroom can see them.',
  'Bạn đọc chưa đăng ký được, vì máy chủ chưa có đường gửi thư. Người vận hành cần đặt biến':
    'Readers cannot subscribe yet, because the server has no way to send mail. The operator has to set the variable',
  '(và': '(and',
  ') cho tiến trình chạy việc nền rồi khởi động lại.': ') for the process that runs background jobs, and restart it.',
  '{confirmedCount} người đã xác nhận, trong đó {weeklyCount} người nhận theo tuần và':
    '{confirmedCount} people have confirmed, {weeklyCount} of them get a weekly mail and',
  '{pausedCount} người đang tạm dừng. {waitingCount} yêu cầu chưa được xác nhận.':
    '{pausedCount} have paused. {waitingCount} requests are not confirmed yet.',
  'Số người nhận theo chuyên mục; thêm {topicCount} lượt chọn chủ đề và dòng sự kiện.':
    'Subscribers by section; and {topicCount} choices of tags and storylines.',
  'Chuyên mục': 'Section',
  'Xin nhận': 'Asked',
  'Xác nhận': 'Confirmed',
  'Thôi nhận': 'Stopped',
  'Hộp thư hỏng': 'Broken mailbox',
  'Đã gửi': 'Sent',
  'Không gửi được': 'Could not be sent',
  'Chưa có thư nào.': 'No mail yet.',
  'Số liệu theo ngày': 'Figures by day',
  Ngày: 'Day',
})
