import { fold } from '@/lib/vi/fold'
import { countCodePoints } from '@/lib/vi/text'
import { type ArticleField, type ArticleText, missingForReaders } from '../article-input'
import { mediaIdsOf } from '../blocks'
import { hasLegacyText } from '../legacy-text'
import type { CheckName, Finding, Level, Place } from './finding'
import { oddOfficeName } from './office-names'
import { pixelWidth, SEARCH_TITLE } from './pixel-width'
import { linksOf, stretchesOf } from './stretches'

export type PictureFacts = { alt: string; isDecorative: boolean; caption: string }
export type LinkVerdict = 'alive' | 'dead'

/** Everything the checks look at: the text, and what is known of what it names. */
export type CheckFacts = {
  text: Pick<ArticleText, 'headline' | 'standfirst' | 'body' | 'sectionId' | 'leadMediaId'>
  /** The pictures it shows, by number. */
  pictures: ReadonlyMap<number, PictureFacts>
  /** What came of asking for its links; one that was not asked for lately is not there. */
  links: ReadonlyMap<string, LinkVerdict>
  /** An article that says nearly the same. */
  twin: { id: number; headline: string } | null
}

type Check = { name: CheckName; level: Level; look: (facts: CheckFacts) => { place: Place; detail?: string }[] }

const HEADLINE_CHARS_COMFORTABLE = 110
const PLACEHOLDER = /\[\s*(?:…|\.{2,}|\?+|x{2,}|tk)\s*\]/iu
/** Words that speak of children; a picture beside them may show one. */
const CHILDREN = /\b(?:tre em|tre nho|hoc sinh|chau be|em be|mam non|mau giao|thieu nhi|thieu nien|nhi dong|hoc tro)\b/

const field = (name: ArticleField): Place => ({ field: name })
const missing = (name: ArticleField) => (facts: CheckFacts) =>
  missingForReaders(facts.text)[name] === 'empty' ? [{ place: field(name) }] : []

/** Every picture with the place that shows it; the lead picture has a field of its own. */
function shownPictures({ text: { leadMediaId, body } }: CheckFacts): { id: number; place: Place }[] {
  const inBody = body.flatMap((block, index) => mediaIdsOf([block]).map((id) => ({ id, place: { block: index } })))
  return leadMediaId === null ? inBody : [{ id: leadMediaId, place: field('leadMediaId') }, ...inBody]
}

const picturesThat = (facts: CheckFacts, isMeant: (picture: PictureFacts) => boolean) =>
  shownPictures(facts).flatMap(({ id, place }) => {
    const picture = facts.pictures.get(id)
    return picture && isMeant(picture) ? [{ place, detail: String(id) }] : []
  })

/** Headline, standfirst and every line of the body, each with its place. */
function linesOf({ text: { headline, standfirst, body } }: CheckFacts): { text: string; place: Place }[] {
  return [
    { text: headline, place: field('headline') },
    { text: standfirst, place: field('standfirst') },
    ...stretchesOf(body).map(({ text, block }) => ({ text, place: { block } })),
  ]
}

const linesThat = (facts: CheckFacts, read: (line: string) => string | null) =>
  linesOf(facts).flatMap(({ text, place }) => {
    const detail = read(text)
    return detail === null ? [] : [{ place, detail }]
  })

const matched = (pattern: RegExp) => (line: string) => pattern.exec(line)?.[0] ?? null

function speaksOfChildren(facts: CheckFacts): boolean {
  const captions = [...facts.pictures.values()].flatMap(({ caption, alt }) => [caption, alt])
  return CHILDREN.test(fold([...linesOf(facts).map(({ text }) => text), ...captions].join('\n')))
}

const headlineWidth = ({ text }: CheckFacts) => pixelWidth(text.headline, SEARCH_TITLE.fontPixels)
const isVeryLong = ({ text }: CheckFacts) => countCodePoints(text.headline) > HEADLINE_CHARS_COMFORTABLE

/** The checks in the order they are told: first what stops a text, then what somebody must look at, then the rest. */
export const CHECKS: readonly Check[] = [
  { name: 'headline', level: 'stops', look: missing('headline') },
  { name: 'section', level: 'stops', look: missing('sectionId') },
  { name: 'body', level: 'stops', look: missing('body') },
  {
    name: 'missing-picture',
    level: 'stops',
    look: ({ text }) =>
      text.body.flatMap((block, index) =>
        block.type === 'missingPicture' ? [{ place: { block: index }, detail: block.attrs.note }] : [],
      ),
  },
  {
    name: 'alt',
    level: 'stops',
    look: (facts) => picturesThat(facts, ({ alt, isDecorative }) => alt === '' && !isDecorative),
  },
  { name: 'placeholder', level: 'stops', look: (facts) => linesThat(facts, matched(PLACEHOLDER)) },
  {
    name: 'legacy-text',
    level: 'warns',
    look: ({ text }) => (hasLegacyText(text.body) ? [{ place: field('body') }] : []),
  },
  {
    name: 'unicode-form',
    level: 'warns',
    look: (facts) => linesThat(facts, (line) => (line === line.normalize('NFC') ? null : '')).slice(0, 1),
  },
  {
    name: 'standfirst',
    level: 'warns',
    look: ({ text }) => (text.standfirst === '' ? [{ place: field('standfirst') }] : []),
  },
  {
    name: 'caption',
    level: 'warns',
    look: (facts) => picturesThat(facts, ({ caption, isDecorative }) => caption === '' && !isDecorative),
  },
  {
    name: 'dead-link',
    level: 'warns',
    look: ({ text, links }) =>
      linksOf(text.body).flatMap(({ block, href }) =>
        links.get(href) === 'dead' ? [{ place: { block }, detail: href }] : [],
      ),
  },
  {
    name: 'twin',
    level: 'warns',
    look: ({ twin }) => (twin ? [{ place: field('body'), detail: `${twin.id} ${twin.headline}` }] : []),
  },
  {
    name: 'very-long-headline',
    level: 'warns',
    look: (facts) => (isVeryLong(facts) ? [{ place: field('headline') }] : []),
  },
  {
    name: 'long-headline',
    level: 'reminds',
    look: (facts) =>
      !isVeryLong(facts) && headlineWidth(facts) > SEARCH_TITLE.widthPixels ? [{ place: field('headline') }] : [],
  },
  {
    name: 'unchecked-link',
    level: 'reminds',
    look: ({ text, links }) => {
      const unknown = linksOf(text.body).filter(({ href }) => !links.has(href))
      return unknown[0] ? [{ place: { block: unknown[0].block }, detail: String(unknown.length) }] : []
    },
  },
  { name: 'double-space', level: 'reminds', look: (facts) => linesThat(facts, matched(/\S+ {2,}\S+/u)) },
  {
    name: 'office-name',
    level: 'reminds',
    look: (facts) =>
      linesThat(facts, (line) => {
        const odd = oddOfficeName(line)
        return odd && `${odd.written} → ${odd.name}`
      }),
  },
  {
    name: 'children',
    level: 'reminds',
    look: (facts) => (facts.pictures.size > 0 && speaksOfChildren(facts) ? [{ place: null }] : []),
  },
]

/** Everything the checks find in a text, in their order. */
export function findingsOf(facts: CheckFacts): Finding[] {
  return CHECKS.flatMap(({ name, level, look }) =>
    look(facts).map(({ place, detail = '' }) => ({ check: name, level, place, detail })),
  )
}
