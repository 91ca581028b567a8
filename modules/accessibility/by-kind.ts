import type { TemplateResult } from './results'

const NEWSROOM = 'Toà soạn (người làm báo dùng)'
const OTHERS = 'Trang khác'

/** What people call the kinds of pages, and the patterns of each; the first that fits counts. */
const KINDS: readonly (readonly [name: string, ...patterns: string[]])[] = [
  ['Trang chủ', '/'],
  [NEWSROOM, '/toa-soan/', '/xem-truoc/'],
  ['Bản tiếng Anh', '/en', '/en/'],
  ['Bình luận, phản hồi của người viết', '/[section]/[slug]/binh-luan/', '/binh-luan/', '/phan-hoi/'],
  ['Bài viết, lịch sử sửa', '/[section]/[slug]', '/[section]/[slug]/'],
  ['Chuyên mục', '/[section]'],
  ['Mới nhất, đọc nhiều, nhận tin', '/moi-nhat', '/doc-nhieu', '/doc-nhieu/', '/nhan-tin'],
  ['Tác giả, chủ đề', '/tac-gia/', '/chu-de/'],
  ['Dòng sự kiện', '/dong-su-kien', '/dong-su-kien/'],
  ['Lưu trữ theo ngày', '/luu-tru', '/luu-tru/'],
  ['Tìm kiếm', '/tim-kiem'],
  ['Văn bản', '/van-ban', '/van-ban/'],
  ['Danh bạ', '/danh-ba'],
  ['Giới thiệu, liên hệ, quy định', '/trang/'],
  ['Báo lỗi, ngoại tuyến', '/_not-found', '/loi/', '/ngoai-tuyen'],
  [OTHERS],
]

const fits = (template: string, pattern: string) =>
  template === pattern || (pattern !== '/' && pattern.endsWith('/') && template.startsWith(pattern))

const kindOf = (template: string) =>
  KINDS.find(([name, ...patterns]) =>
    patterns.some((pattern) => fits(template, pattern) || (name === NEWSROOM && template === '/toa-soan')),
  )?.[0] ?? OTHERS

export type KindResult = Omit<TemplateResult, 'template'> & { name: string }

const union = <Value>(one: readonly Value[], other: readonly Value[]) => [...new Set([...one, ...other])]

/** The results summed up by kind of page, as people know them; kinds of which nothing was tried are left out. */
export function resultsByKind(templates: readonly TemplateResult[]): KindResult[] {
  const found = new Map<string, KindResult>()
  for (const { template, ...result } of templates) {
    const name = kindOf(template)
    const before = found.get(name)
    found.set(name, {
      name,
      checks: (before?.checks ?? 0) + result.checks,
      violations: (before?.violations ?? 0) + result.violations,
      themes: union(before?.themes ?? [], result.themes),
      scripts: union(before?.scripts ?? [], result.scripts),
      screens: union(before?.screens ?? [], result.screens),
    })
  }
  return KINDS.flatMap(([name]) => found.get(name) ?? [])
}
