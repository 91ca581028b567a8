import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  'Thông báo đẩy': 'Push notices',
  'Xem trang Nhận tin': 'View the page where readers ask',
  'Bạn đọc tự bật ở trang Nhận tin; báo chỉ biết máy nào nhận loại tin nào, không biết máy của ai. Bài đăng lần đầu trong chuyên mục được theo dõi tự gửi đi; tin khẩn chỉ gửi khi người xếp trang nhất đánh dấu.':
    'Readers ask for them themselves; the paper knows which machine is told of what, not whose it is. An article published for the first time in a followed section goes out by itself; breaking news only when whoever arranges the front page ticks it.',
  'Mỗi máy nhận nhiều nhất {sections} thông báo chuyên mục một ngày, tính cả tin khẩn là {all}. Quá {breakingHours} giờ với tin khẩn và {sectionHours} giờ với bài thì không gửi nữa.':
    'A machine gets at most {sections} notices of sections a day, {all} with breaking news. After {breakingHours} hours breaking news, after {sectionHours} hours an article, is not sent any more.',
  'Đang nhận': 'Followers',
  'Đã gửi gần đây': 'Sent recently',
  'Chưa có máy nào bật thông báo.': 'No machine has asked for notices yet.',
  '{total} máy, trong đó {breaking} máy nhận tin khẩn.': {
    one: '{total} machine, {breaking} of them told of breaking news.',
    other: '{total} machines, {breaking} of them told of breaking news.',
  },
  '{english} máy nhận tin của bản tiếng Anh.': {
    one: '{english} machine is told of the English edition.',
    other: '{english} machines are told of the English edition.',
  },
  '{failing} máy lần gần nhất không nhận được; hai tuần liền như vậy thì tự xoá.':
    '{failing} could not be reached the last time; after two weeks of that they are forgotten.',
  'Chuyên mục': 'Section',
  'Máy theo dõi': 'Machines that follow',
  'Dừng: bài đã gỡ': 'Stopped: the article was withdrawn',
  'Dừng: tin khẩn đã gỡ hoặc đã sửa': 'Stopped: the banner was taken down or changed',
  'Dừng: quá giờ mới gửi được': 'Stopped: it could only be sent too late',
  'Đang gửi': 'Under way',
  'Chờ gửi lại cho {count} máy': {
    one: 'To be tried again for {count} machine',
    other: 'To be tried again for {count} machines',
  },
  Xong: 'Done',
  '{count} máy không nhận được': { one: '{count} machine not reached', other: '{count} machines not reached' },
  '{count} máy đã đủ số trong ngày': {
    one: '{count} machine had enough that day',
    other: '{count} machines had enough that day',
  },
  '{count} máy đã thôi nhận': { one: '{count} machine had left', other: '{count} machines had left' },
  'Chưa gửi thông báo nào.': 'No notice has been sent yet.',
  'Thông báo đã gửi': 'Notices that were sent',
  'Thông báo': 'Notice',
  'Gửi tới': 'Sent to',
  'Tình trạng': 'State',
  'Đã nhận': 'Received',
  'Còn lại': 'The rest',
  Lúc: 'At',
  'Bài số {id}': 'Article {id}',
  'Người nhận tin khẩn': 'Those who asked for breaking news',
  '{count} máy': { one: '{count} machine', other: '{count} machines' },
})
