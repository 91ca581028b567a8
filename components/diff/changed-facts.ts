import { readerWords } from '@/components/words/reader'
import { said, say } from '@/lib/english/differences'
import { type Language, numberIn } from '@/lib/words/language'
import type { Picture } from '@/modules/articles/reader-article'
import type { Fact, TextDiff } from '@/modules/revisions/diff-texts'
import type { NamedInVersions } from '@/modules/revisions/named-in-versions'
import type { Snapshot } from '@/modules/revisions/snapshot'
import type { DiffNames } from './diff-nodes'
import type { ChangedFact } from './text-diff'

const NAMES: Record<Exclude<Fact, 'leadMediaId'>, string> = said({
  sectionId: 'Chuyên mục',
  authorIds: 'Bút danh',
  tagNames: 'Chủ đề',
  commentsOpen: 'Nhận bình luận',
})

/** Of these, readers of either language are told of the lead picture alone. */
const nameOf = (fact: Fact, language: Language) =>
  fact === 'leadMediaId' ? readerWords(language).history.leadPicture : NAMES[fact]

function inWords(fact: Fact, text: Snapshot, named: NamedInVersions, language: Language): string {
  switch (fact) {
    case 'sectionId':
      return text.sectionId === null
        ? ''
        : (named.sections.get(text.sectionId) ?? say('số {id}', { id: text.sectionId }))
    case 'authorIds':
      return text.authorIds.map((id) => named.authors.get(id) ?? say('số {id}', { id })).join(', ')
    case 'tagNames':
      return (text.tagNames ?? []).join(', ')
    case 'leadMediaId':
      return text.leadMediaId === null ? '' : `${readerWords(language).article.photo} ${text.leadMediaId}`
    default:
      return text.commentsOpen ? say('Có') : say('Không')
  }
}

/** What changed besides the words, in words. */
export const changedFacts = (
  diff: TextDiff,
  before: Snapshot,
  after: Snapshot,
  named: NamedInVersions,
  language: Language = 'vi',
): ChangedFact[] =>
  diff.changedFacts.map((fact) => ({
    name: nameOf(fact, language),
    before: inWords(fact, before, named, language),
    after: inWords(fact, after, named, language),
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
export function howMuch({ added, removed }: { added: number; removed: number }, language: Language = 'vi'): string {
  const words = readerWords(language).history
  if (added + removed === 0) return words.noWords
  const parts = [added > 0 && `+${numberIn(language, added)}`, removed > 0 && `−${numberIn(language, removed)}`]
  return words.words(parts.filter(Boolean).join(' '))
}
