import type { NavItem } from '@/components/newsroom/shell'
import { say } from '@/lib/english/frame'
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
  mayWatchPushes,
  mayWrite,
  mayWriteStandingPages,
} from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'

/** The ways a viewer may go. Each page asks again; this only spares people doors that stay shut. */
export function navigationFor(viewer: Viewer | null, unread = 0): NavItem[] {
  if (viewer === null) return []
  const items: [boolean, NavItem][] = [
    [true, { path: '/toa-soan', label: say('Bàn làm việc') }],
    [true, { path: '/toa-soan/thong-bao', label: say('Thông báo'), count: unread }],
    [mayWrite(viewer), { path: '/toa-soan/bai', label: say('Bài viết') }],
    [mayArrangeFront(viewer), { path: '/toa-soan/trang-nhat', label: say('Trang nhất') }],
    [mayWrite(viewer), { path: '/toa-soan/mau-doan', label: say('Mẫu đoạn') }],
    [mayChoosePictures(viewer), { path: '/toa-soan/anh', label: say('Ảnh và tệp') }],
    [mayModerate(viewer), { path: '/toa-soan/binh-luan', label: say('Bình luận') }],
    [mayArrangeShelves(viewer), { path: '/toa-soan/chuyen-muc', label: say('Chuyên mục') }],
    [mayArrangeShelves(viewer), { path: '/toa-soan/but-danh', label: say('Bút danh') }],
    [mayArrangeShelves(viewer), { path: '/toa-soan/chu-de', label: say('Chủ đề') }],
    [mayKeepStorylines(viewer), { path: '/toa-soan/dong-su-kien', label: say('Dòng sự kiện') }],
    [mayKeepDocuments(viewer), { path: '/toa-soan/van-ban', label: say('Văn bản') }],
    [mayKeepDirectory(viewer), { path: '/toa-soan/danh-ba', label: say('Danh bạ') }],
    [mayWriteStandingPages(viewer), { path: '/toa-soan/trang', label: say('Trang cố định') }],
    [mayLayOutSite(viewer), { path: '/toa-soan/trinh-don', label: say('Trình đơn') }],
    [mayLayOutSite(viewer), { path: '/toa-soan/chuyen-huong', label: say('Chuyển hướng') }],
    [mayPromoteResults(viewer), { path: '/toa-soan/tim-kiem', label: say('Tìm kiếm') }],
    [mayWatchDigests(viewer), { path: '/toa-soan/nhan-tin', label: say('Tin qua thư') }],
    [mayWatchPushes(viewer), { path: '/toa-soan/thong-bao-day', label: say('Thông báo đẩy') }],
    [mayChangeSettings(viewer), { path: '/toa-soan/cai-dat', label: say('Cài đặt') }],
    [mayReadAudit(viewer), { path: '/toa-soan/nhat-ky', label: say('Nhật ký') }],
    [mayManageUsers(viewer), { path: '/toa-soan/nguoi-dung', label: say('Người dùng') }],
    [true, { path: '/toa-soan/tai-khoan', label: say('Tài khoản') }],
  ]
  return items.flatMap(([isOpen, item]) => (isOpen ? [item] : []))
}
