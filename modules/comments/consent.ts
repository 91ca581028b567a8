/**
 * What a reader agrees to. The version is stored with the comment, so that years later it is known which words were
 * ticked: change the words, change the version.
 */
export const CONSENT = {
  version: '2026-11',
  notice:
    'Họ tên và nội dung được công khai sau khi duyệt. Số điện thoại chỉ dùng để liên hệ xác minh, không hiển thị và được xoá 90 ngày sau khi duyệt.',
  rightsLabel: 'Quyền của bạn',
  rightsPath: '/trang/quyen-rieng-tu',
  agreement: 'Tôi đồng ý cho xử lý thông tin trên để đăng bình luận.',
} as const
