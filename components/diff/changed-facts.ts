import type { Picture } from '@/modules/articles/reader-article'
import type { Fact, TextDiff } from '@/modules/revisions/diff-texts'
import type { NamedInVersions } from '@/modules/revisions/named-in-versions'
import type { Snapshot } from '@/modules/revisions/snapshot'
import type { DiffNames } from './diff-nodes'
import type { ChangedFact } from './text-diff'

const NAMES: Record<Fact, string> = {
  sectionId: 'Chuyên mục',
  authorIds: 'Bút danh',
  tagNames: 'Chủ đề',
  leadMediaId: 'Ảnh đại diện',
  commentsOpen: 'Nhận bình luận',
}

function inWords(fact: Fact, text: Snapshot, named: NamedInVersions): string {
  switch (fact) {
    case 'sectionId':
      return text.sectionId === null ? '' : (named.sections.get(text.sectionId) ?? `số ${text.sectionId}`)
    case 'authorIds':
      return text.authorIds.map((id) => named.authors.get(id) ?? `số ${id}`).join(', ')
    case 'tagNames':
      return (text.tagNames ?? []).join(', ')
    case 'leadMediaId':
      return text.leadMediaId === null ? '' : `Ảnh ${text.leadMediaId}`
    default:
      return text.commentsOpen ? 'Có' : 'Không'
  }
}

/** What changed besides the words, in words. */
export const changedFacts = (
  diff: TextDiff,
  before: Snapshot,
  after: Snapshot,
  named: NamedInVersions,
): ChangedFact[] =>
  diff.changedFacts.map((fact) => ({
    name: NAMES[fact],
    before: inWords(fact, before, named),
    after: inWords(fact, after, named),
  }))

const THUMBNAIL_PIXELS = 320

/** The smallest JPEG that fills a thumbnail, or the picture itself. */
function thumbnail({ file, renditions, alt, isDecorative, widthPixels, heightPixels }: Picture) {
  const jpegs = renditions.filter(({ format }) => format === 'jpeg').sort((a, b) => a.widthPixels - b.widthPixels)
  const found = jpegs.find((jpeg) => jpeg.widthPixels >= THUMBNAIL_PIXELS)
  return { src: `/media/${found?.file ?? file}`, alt: isDecorative ? '' : alt, widthPixels, heightPixels }
}

/** What a comparison draws where a text names something by number. */
export const diffNames = (named: NamedInVersions): DiffNames => ({
  pictures: new Map([...named.pictures].map(([id, picture]) => [id, thumbnail(picture)])),
  attachments: new Map([...named.attachments].map(([id, { name }]) => [id, name])),
  articles: new Map([...named.related].map(([id, { headline }]) => [id, headline])),
})

/** `+12 −3 chữ`; a change without words of its own says so. */
export function howMuch({ added, removed }: { added: number; removed: number }): string {
  if (added + removed === 0) return 'không đổi chữ'
  const parts = [added > 0 && `+${added.toLocaleString('vi-VN')}`, removed > 0 && `−${removed.toLocaleString('vi-VN')}`]
  return `${parts.filter(Boolean).join(' ')} chữ`
}
