import type { Block } from '@/modules/articles/block-types'
import { blockFromPlain, figure, paragraph } from '@/modules/articles/plain-blocks'
import { type Arrangement, UNARRANGED } from '@/modules/front/arrangement'
import type { SeedArticle } from './article-rows'
import { FIRST_SECTION, FIRST_TAGS, firstAuthor } from './first-article'
import { hash32 } from './random'
import type { SeedDocument } from './seed-document'
import { required, sampleInstant } from './seed-records'
import type { SampleArticle, SampleBlock, SampleContent } from './shapes'
import type { Shelves } from './shelf-rows'

/** The article of the seed document. It has the number 1, whatever else a site holds. */
export function firstArticle(document: SeedDocument, shelves: Shelves, approvedCommentCount: number): SeedArticle {
  return {
    id: 1,
    status: 'published',
    sectionId: required(shelves.sections, FIRST_SECTION),
    headline: document.headline,
    standfirst: document.standfirst,
    dateline: document.dateline,
    body: document.paragraphs.map(paragraph),
    leadMediaId: null,
    authorIds: [required(shelves.authors, firstAuthor(document).slug)],
    tagIds: FIRST_TAGS.map((tag) => required(shelves.tags, tag.slug)),
    at: document.publishedAt,
    viewCount: viewsOf(document.headline),
    approvedCommentCount,
    importKey: null,
  }
}

/** A sample article with its slugs and keys turned into identities. */
export function sampleArticle(
  sample: SampleArticle,
  index: number,
  content: SampleContent,
  shelves: Shelves,
): SeedArticle {
  return {
    id: index + 2,
    status: sample.status ?? 'published',
    sectionId: required(shelves.sections, sample.section),
    headline: sample.headline,
    standfirst: sample.standfirst,
    dateline: sample.dateline ?? '',
    body: storedBody(sample.body, shelves),
    leadMediaId: sample.leadPicture === undefined ? null : required(shelves.pictures, sample.leadPicture),
    authorIds: sample.authors.map((slug) => required(shelves.authors, slug)),
    tagIds: sample.tags.map((slug) => required(shelves.tags, slug)),
    at: sampleInstant(sample.publishedAt),
    viewCount: viewsOf(sample.headline),
    approvedCommentCount: approvedOn(content, index),
    importKey: null,
  }
}

/** The articles of the English edition, numbered after all others. */
export function translatedArticles(
  content: SampleContent,
  all: readonly SeedArticle[],
  shelves: Shelves,
): SeedArticle[] {
  const byHeadline = new Map(all.map((article) => [article.headline, article]))
  return (content.sampleTranslations ?? []).map(
    ({ translates, publishedAt, body, dateline = '', ...words }, index) => ({
      ...required(byHeadline, translates),
      ...words,
      ...{ id: all.length + index + 1, language: 'en', translationOf: required(byHeadline, translates).id },
      ...{ dateline, body: storedBody(body, shelves), at: sampleInstant(publishedAt), tagIds: [] },
      ...{ viewCount: viewsOf(words.headline), approvedCommentCount: 0 },
    }),
  )
}

/** The first arrangement of the front page. Headlines and slugs become numbers; one that is not there is a mistake. */
export function frontArrangement(content: SampleContent, all: readonly SeedArticle[], shelves: Shelves): Arrangement {
  const { focus, blocks, notices } = content.sampleFront
  const numbers = new Map(all.map(({ id, headline }) => [headline, id]))
  return {
    ...UNARRANGED,
    focus: focus.map((headline) => ({ articleId: required(numbers, headline), until: null })),
    blocks: blocks.map(({ section, ...how }) => ({ sectionId: required(shelves.sections, section), ...how })),
    notices: notices.map((notice) => ({ ...notice, until: null })),
  }
}

export function approvedOn(content: SampleContent, index: number): number {
  return content.sampleComments.filter((comment) => comment.article === index && comment.status === 'approved').length
}

/** Sample blocks name pictures by key; stored ones by identity. */
export function storedBody(body: readonly SampleBlock[], shelves: Shelves): Block[] {
  return body.map((block) => {
    if (block.type === 'figure') return figure(required(shelves.pictures, block.picture))
    return block.type === 'links' ? linkList(block.links) : blockFromPlain(block)
  })
}

const linkList = (links: readonly (readonly [name: string, href: string])[]): Block => ({
  type: 'bulletList',
  content: links.map(([text, href]) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }] }],
  })),
})

/** A believable number of reads that is the same on every machine. */
const viewsOf = (headline: string) => 140 + (hash32(headline) % 2_900)
