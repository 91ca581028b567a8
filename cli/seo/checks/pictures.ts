import { type Check, documentsOf, Findings, metaOf } from '../finding'

const PARALLEL = 4

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
    const left = [...shared]
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
