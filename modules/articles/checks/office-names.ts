import { tonePlaced } from '@/lib/vi/spelling'

/** Names of offices as documents spell them (Decree 30/2020): what is written otherwise is pointed out. */
const NAMES = [
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Mặt trận Tổ quốc Việt Nam',
  'Liên đoàn Lao động',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ Việt Nam',
  'Hội Cựu chiến binh',
  'Hội Chữ thập đỏ',
  'Đảng Cộng sản Việt Nam',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Khoa học và Công nghệ',
  'Bộ Văn hoá, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Văn hoá và Thể thao',
  'Sở Nông nghiệp và Môi trường',
  'Trung tâm Phục vụ hành chính công',
] as const

const spelt = (words: string) => tonePlaced(words)
const WANTED = NAMES.map((name) => ({ name, lower: spelt(name).toLowerCase() }))

/** Only capitals are judged, and the first letter only when it is a capital already: `uỷ ban nhân dân` may be meant so. */
function isWrong(written: string, name: string): boolean {
  if (written === spelt(name)) return false
  const isAllSmall = written === written.toLowerCase()
  const isAllCapital = written === written.toUpperCase()
  return !isAllSmall && !isAllCapital
}

/** The first place where a known office's name has other capitals than in documents; null when there is none. */
export function oddOfficeName(text: string): { written: string; name: string } | null {
  const words = spelt(text)
  const lower = words.toLowerCase()
  // Lower-casing changes the length of no Vietnamese text; where it does, places would not match.
  if (lower.length !== words.length) return null
  for (const { name, lower: wanted } of WANTED) {
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
      const written = words.slice(at, at + wanted.length)
      if (isWrong(written, name)) return { written, name }
    }
  }
  return null
}
