/**
 * What a new site's list holds. A comment with one of these waits for a person with the word marked; nothing is refused for
 * it, unless the newsroom decides so. It adds terms of its own and takes these out.
 */
// biome-ignore format: a list reads in rows
export const DEFAULT_TERMS: readonly string[] = [
  // Curses, as written and as shortened.
  'địt mẹ', 'địt', 'đụ má', 'đụ mẹ', 'đù má', 'đéo', 'buồi', 'lồn', 'con cặc', 'cặc', 'cái lồn', 'mẹ kiếp', 'đm', 'đkm', 'đcm', 'dcm', 'dkm', 'vcl', 'vkl', 'vãi lồn', 'clgt', 'cmnr',
  // Insults to persons.
  'thằng ngu', 'con ngu', 'đồ ngu', 'óc chó', 'đồ chó', 'chó má', 'mất dạy', 'vô học', 'đồ khốn', 'khốn nạn', 'súc vật', 'mặt lồn', 'con đĩ', 'đĩ điếm', 'lũ ăn hại', 'bọn ăn hại', 'thằng chó', 'con chó này', 'não tàn', 'não chó', 'cút đi', 'rác rưởi',
  // Threats.
  'giết mày', 'chém chết', 'đập chết', 'đốt nhà', 'cho mày chết', 'thủ tiêu',
  // Trade that comes uninvited.
  'cờ bạc', 'cá độ', 'nhà cái', 'tài xỉu', 'lô đề', 'soi cầu', 'nổ hũ', 'bắn cá', 'xóc đĩa', 'vay nóng', 'vay tiền nhanh', 'bốc bát họ', 'giải ngân ngay', 'không cần thế chấp', 'nợ xấu vẫn vay', 'gái gọi', 'kích dục', 'phim sex', 'phim người lớn', 'làm bằng giả', 'bán bằng đại học', 'hút hầm cầu giá rẻ', 'tăng like', 'việc nhẹ lương cao', 'kiếm tiền online', 'lợi nhuận mỗi ngày', 'hoàn tiền', 'inbox zalo', 'kết bạn zalo', 'chốt đơn', 'thuốc gia truyền', 'cam kết khỏi',
]
