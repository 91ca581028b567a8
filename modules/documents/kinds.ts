/** Kinds of documents that offices issue, the most frequent first (Decree 30/2020, and the party's own). */
export const DOCUMENT_KINDS = [
  'Quyết định',
  'Thông báo',
  'Kế hoạch',
  'Công văn',
  'Nghị quyết',
  'Chỉ thị',
  'Báo cáo',
  'Hướng dẫn',
  'Quy chế',
  'Quy định',
  'Chương trình',
  'Đề án',
  'Tờ trình',
  'Kết luận',
  'Thông cáo',
  'Công điện',
  'Nghị định',
  'Thông tư',
  'Văn bản khác',
] as const

/** Kinds that lay down rules: what search engines call legislation. */
export const RULING_KINDS: ReadonlySet<string> = new Set([
  'Quyết định',
  'Nghị quyết',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Nghị định',
  'Thông tư',
])
