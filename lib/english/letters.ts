import { speaker } from '@/lib/say'

export const { say, said, english } = speaker({
  '{by} gửi bài chờ duyệt': '{by} submitted an article for approval',
  '{by} sửa bài đã duyệt, bài cần duyệt lại': '{by} changed an approved article, it has to be approved again',
  '{by} trả lại bài của bạn': '{by} returned your article',
  '{by} đã duyệt bài của bạn': '{by} approved your article',
  '{by} hẹn giờ đăng bài của bạn': '{by} scheduled your article',
  '{by} bỏ hẹn giờ đăng bài của bạn': '{by} cancelled the publication time of your article',
  'Bài đã lỡ giờ hẹn đăng và trở về bản nháp': 'An article missed its publication time and is a draft again',
  '{by} đã đăng bài của bạn': '{by} published your article',
  '{by} sửa bài đã đăng của bạn': '{by} changed your published article',
  '{by} gỡ bài của bạn': '{by} took your article down',
  '{by} khôi phục bài của bạn': '{by} restored your article',
  '{by} ghi chú bên lề một bài': '{by} wrote a margin note beside an article',
  'Toà soạn': 'The newsroom',
  'Có việc mới trong toà soạn': 'Something new in the newsroom',
  'Bài chưa có tiêu đề': 'Article without a headline',
  'Chào {name},': 'Hello {name},',
  'Mở bài: {page}': 'Open the article: {page}',
  'Bạn nhận thư này vì làm việc trong toà soạn. Nếu chỉ muốn xem thông báo trên trang, vui lòng tắt ở {settings}':
    'You get this mail because you work in the newsroom. If you want notifications on the site only, please turn mail off at {settings}',
  'Kính gửi {name},': 'Dear {name},',
  'Nếu không phải bạn làm việc này, vui lòng báo ngay cho người quản trị của toà soạn.':
    'If this was not you, please tell an administrator of the newsroom at once.',
  'Lời mời vào toà soạn': 'Invitation to the newsroom',
  'Bạn được mời làm việc ở toà soạn của {site}. Để bắt đầu, vui lòng mở địa chỉ dưới đây và đặt mật khẩu của riêng bạn:':
    'You are invited to work in the newsroom of {site}. To begin, please open the address below and set a password of your own:',
  'Địa chỉ này dùng được một lần, đến {time}. Nếu bạn không chờ thư này, xin bỏ qua.':
    'This address works once, until {time}. If you did not expect this mail, please ignore it.',
  'Đặt lại mật khẩu toà soạn': 'Reset your newsroom password',
  'Có người, hẳn là bạn, vừa xin đặt lại mật khẩu toà soạn. Vui lòng mở địa chỉ dưới đây và đặt mật khẩu mới:':
    'Somebody, most likely you, has asked to reset your newsroom password. Please open the address below and set a new one:',
  'Địa chỉ này dùng được một lần, đến {time}. Nếu bạn không xin, xin bỏ qua thư này: mật khẩu vẫn như cũ.':
    'This address works once, until {time}. If you did not ask for it, please ignore this mail: your password stays as it is.',
  'Mật khẩu toà soạn đã đổi': 'Your newsroom password has changed',
  'Mật khẩu của bạn vừa được đổi, và các phiên đăng nhập khác đã kết thúc.':
    'Your password has just been changed, and your other sessions have ended.',
  'Đã bật xác thực hai bước': 'Two-step verification is on',
  'Từ nay đăng nhập vào toà soạn cần thêm mã 6 chữ số trên điện thoại của bạn.':
    'From now on signing in to the newsroom also takes a 6-digit code from your phone.',
  'Đã tắt xác thực hai bước': 'Two-step verification is off',
  'Đăng nhập vào toà soạn không còn cần mã 6 chữ số trên điện thoại của bạn.':
    'Signing in to the newsroom no longer takes a 6-digit code from your phone.',
  'Địa chỉ thư của tài khoản toà soạn đã đổi': 'The e-mail address of your newsroom account has changed',
  'Từ nay bạn đăng nhập vào toà soạn bằng địa chỉ {email}.':
    'From now on you sign in to the newsroom with the address {email}.',
  'Xác nhận địa chỉ thư mới của tài khoản toà soạn': 'Confirm the new e-mail address of your newsroom account',
  'Để từ nay đăng nhập vào toà soạn bằng địa chỉ này, vui lòng mở đường dẫn dưới đây trong lúc đang đăng nhập:':
    'To sign in to the newsroom with this address from now on, please open the link below while you are signed in:',
  'Đường dẫn dùng được một lần, đến {time}. Nếu bạn không chờ thư này, xin bỏ qua.':
    'This link works once, until {time}. If you did not expect this mail, please ignore it.',
  'Có người xin đổi địa chỉ thư của tài khoản toà soạn':
    'Somebody asked to change the e-mail address of your newsroom account',
  'Địa chỉ mới là {email}. Tài khoản vẫn dùng địa chỉ cũ cho tới khi địa chỉ mới được xác nhận.':
    'The new address is {email}. Your account goes on using the former one until the new one is confirmed.',
  'chờ duyệt': 'waiting for approval',
  'cần xem kỹ': 'needing a close look',
  'bị bạn đọc báo vi phạm': 'reported by readers',
  'được đề nghị xem lại': 'appealed',
  'hơn {max}': 'more than {max}',
  'chưa đầy một giờ': 'less than an hour',
  '{hours} giờ': { one: '{hours} hour', other: '{hours} hours' },
  '{count} ngày': { one: '{count} day', other: '{count} days' },
  'Bình luận cũ nhất đã chờ {wait}.': 'The oldest has been waiting for {wait}.',
  'Mở bàn duyệt: {desk}': 'Open the moderation desk: {desk}',
  'Thư này gửi mỗi sáng một lần, khi có việc. Nếu không muốn nhận, vui lòng tắt thư ở {settings}':
    'This mail is sent once a morning when there is something to do. If you do not want it, please turn mail off at {settings}',
  '{total} bình luận đang chờ': { one: '{total} comment waiting', other: '{total} comments waiting' },
  'Bình luận đang chờ bạn:': 'Comments waiting for you:',
  'Lời nhắn:': 'Note:',
})
