import { said } from '@/lib/english/accounts'
import type { Role } from '@/modules/accounts/viewer'

/** The roles in the words of the newsroom, in the order people are invited in. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = said({
  contributor: 'Cộng tác viên',
  reporter: 'Phóng viên',
  editor: 'Biên tập viên',
  chief: 'Tổng biên tập, thư ký toà soạn',
  moderator: 'Kiểm duyệt viên',
  admin: 'Quản trị',
  auditor: 'Kiểm tra',
})

/** What each role may do, in one sentence. */
export const ROLE_SENTENCES: Readonly<Record<Role, string>> = said({
  contributor: 'Viết và gửi bài của mình.',
  reporter: 'Viết bài, tải ảnh lên, gửi duyệt.',
  editor: 'Sửa, duyệt, đăng bài và duyệt bình luận trong các chuyên mục được giao.',
  chief: 'Mọi việc về bài viết và bình luận, mọi chuyên mục. Cần xác thực hai bước.',
  moderator: 'Chỉ duyệt bình luận.',
  admin: 'Tài khoản, cài đặt, sao lưu; không làm việc với bài. Cần xác thực hai bước.',
  auditor: 'Chỉ đọc nhật ký.',
})
