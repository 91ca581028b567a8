import type { NavItem } from '@/components/newsroom/shell'
import {
  mayArrangeFront,
  mayArrangeShelves,
  mayChangeSettings,
  mayChoosePictures,
  mayKeepDirectory,
  mayKeepDocuments,
  mayKeepStorylines,
  mayLayOutSite,
  mayManageUsers,
  mayModerate,
  mayPromoteResults,
  mayReadAudit,
  mayWatchDigests,
  mayWrite,
  mayWriteStandingPages,
} from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'

/** The ways a viewer may go. Each page asks again; this only spares people doors that stay shut. */
export function navigationFor(viewer: Viewer | null, unread = 0): NavItem[] {
  if (viewer === null) return []
  const items: [boolean, NavItem][] = [
    [true, { path: '/toa-soan', label: 'Bàn làm việc' }],
    [true, { path: '/toa-soan/thong-bao', label: 'Thông báo', count: unread }],
    [mayWrite(viewer), { path: '/toa-soan/bai', label: 'Bài viết' }],
    [mayArrangeFront(viewer), { path: '/toa-soan/trang-nhat', label: 'Trang nhất' }],
    [mayWrite(viewer), { path: '/toa-soan/mau-doan', label: 'Mẫu đoạn' }],
    [mayChoosePictures(viewer), { path: '/toa-soan/anh', label: 'Ảnh và tệp' }],
    [mayModerate(viewer), { path: '/toa-soan/binh-luan', label: 'Bình luận' }],
    [mayArrangeShelves(viewer), { path: '/toa-soan/chuyen-muc', label: 'Chuyên mục' }],
    [mayArrangeShelves(viewer), { path: '/toa-soan/but-danh', label: 'Bút danh' }],
    [mayArrangeShelves(viewer), { path: '/toa-soan/chu-de', label: 'Chủ đề' }],
    [mayKeepStorylines(viewer), { path: '/toa-soan/dong-su-kien', label: 'Dòng sự kiện' }],
    [mayKeepDocuments(viewer), { path: '/toa-soan/van-ban', label: 'Văn bản' }],
    [mayKeepDirectory(viewer), { path: '/toa-soan/danh-ba', label: 'Danh bạ' }],
    [mayWriteStandingPages(viewer), { path: '/toa-soan/trang', label: 'Trang cố định' }],
    [mayLayOutSite(viewer), { path: '/toa-soan/trinh-don', label: 'Trình đơn' }],
    [mayLayOutSite(viewer), { path: '/toa-soan/chuyen-huong', label: 'Chuyển hướng' }],
    [mayPromoteResults(viewer), { path: '/toa-soan/tim-kiem', label: 'Tìm kiếm' }],
    [mayWatchDigests(viewer), { path: '/toa-soan/nhan-tin', label: 'Tin qua thư' }],
    [mayChangeSettings(viewer), { path: '/toa-soan/cai-dat', label: 'Cài đặt' }],
    [mayReadAudit(viewer), { path: '/toa-soan/nhat-ky', label: 'Nhật ký' }],
    [mayManageUsers(viewer), { path: '/toa-soan/nguoi-dung', label: 'Người dùng' }],
    [true, { path: '/toa-soan/tai-khoan', label: 'Tài khoản' }],
  ]
  return items.flatMap(([isOpen, item]) => (isOpen ? [item] : []))
}
