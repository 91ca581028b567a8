import { type Check, documentsOf, Findings, metaOf } from '../finding'

const PARALLEL = 4
/** Of a large archive an even sample: most of its cards are drawn when somebody asks, and all alike. */
const SHARED_LOOKED_AT_MAX = 500

/** Pictures have words for those who do not see them, and those of share cards are there. */
export const pictures: Check = {
  name: 'pictures',
  words: 'chữ thay ảnh và ảnh chia sẻ',
  async find(site) {
    const found = new Findings('pictures')
    const shared = new Map<string, string>()
    for (const page of documentsOf(site)) {
      for (const { source, hasAlt } of page.facts.pictures) {
        if (!hasAlt) found.error(page.path, `ảnh ${source} không có alt`)
      }
      const address = metaOf(page, 'og:image')
      const path = address === null ? null : site.space.pathOf(address, page.path)
      if (path !== null && !shared.has(path)) shared.set(path, page.path)
    }
    const left = evenly([...shared], SHARED_LOOKED_AT_MAX)
    if (left.length < shared.size) found.hint('/', `đã xem ${left.length} trong ${shared.size} ảnh chia sẻ`)
    const lane = async () => {
      for (let next = left.pop(); next; next = left.pop()) {
        const [path, from] = next
        const { status, contentType } = await site.visitor.visit(path, 'HEAD')
        if (status !== 200 || !contentType.startsWith('image/'))
          found.error(path, `ảnh chia sẻ trả lời ${status} ${contentType}`, [from])
      }
    }
    await Promise.all(Array.from({ length: PARALLEL }, lane))
    return found.all
  },
}

function evenly<Item>(items: readonly Item[], countMax: number): Item[] {
  const step = Math.max(1, items.length / countMax)
  return Array.from({ length: Math.min(items.length, countMax) }, (_, place) => items[Math.floor(place * step)]).filter(
    (item) => item !== undefined,
  )
}
