import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NOTICE_CHARS_MAX } from '@/modules/front/arrangement'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS } from '@/modules/front/layouts'
import {
  sampleArticles,
  sampleAuthors,
  sampleComments,
  sampleDirectory,
  sampleDocuments,
  sampleFront,
  samplePages,
  samplePictures,
  sampleSections,
  sampleSettings,
  sampleStorylines,
  sampleTags,
} from './content'

const LAST_MINUTE = '2026-11-22 23:59'
const MINUTE = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const everything = textsIn([
  sampleArticles,
  sampleAuthors,
  sampleComments,
  sampleDirectory,
  sampleDocuments,
  sampleFront,
  samplePages,
  samplePictures,
  sampleSections,
  sampleSettings,
  sampleStorylines,
  sampleTags,
])

const isUnique = (values: string[]) => new Set(values).size === values.length

describe('the sample newspaper', () => {
  it('is written in composed Vietnamese, without double spaces or loose ends', () => {
    for (const text of everything) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/ {2}|\t|[ÐƉ\u200B-\u200F\u202A-\u202E]/)
    }
  })

  it('keeps no placeholder and no straight quotation mark', () => {
    for (const text of everything) expect(text).not.toMatch(/lorem|ipsum|todo|xxx|\.\.\.|["'<>]/i)
  })

  it('gives every shelf a unique slug made of plain letters', () => {
    for (const shelf of [sampleSections, sampleAuthors, sampleTags, samplePages]) {
      const slugs = shelf.map(({ slug }) => slug)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(isUnique(slugs)).toBe(true)
    }
    expect(isUnique(samplePictures.map(({ key }) => key))).toBe(true)
  })

  it('refers only to sections, authors, tags and pictures that exist, and leaves none unused', () => {
    const figures = sampleArticles.flatMap(({ body }) =>
      body.flatMap((block) => (block.type === 'figure' ? [block.picture] : [])),
    )
    const leads = sampleArticles.flatMap(({ leadPicture }) => (leadPicture ? [leadPicture] : []))
    const sorted = (values: string[]) => [...new Set(values)].sort()
    expect(sorted(sampleArticles.map(({ section }) => section))).toEqual(sorted(sampleSections.map(({ slug }) => slug)))
    expect(sorted(sampleArticles.flatMap(({ authors }) => authors))).toEqual(
      sorted(sampleAuthors.map(({ slug }) => slug)),
    )
    expect(sorted(sampleArticles.flatMap(({ tags }) => tags))).toEqual(sorted(sampleTags.map(({ slug }) => slug)))
    expect(sorted([...figures, ...leads])).toEqual(sorted(samplePictures.map(({ key }) => key)))
    for (const { authors } of sampleArticles) expect(authors.length).toBeGreaterThan(0)
  })

  it('describes and credits every picture, and has its file', () => {
    for (const picture of samplePictures) {
      expect(picture.alt.length).toBeGreaterThan(20)
      expect(picture.credit).not.toBe('')
      expect(existsSync(new URL(`./pictures/${picture.file}`, import.meta.url))).toBe(true)
    }
  })

  it('keeps headlines and standfirsts within what a front page can hold', () => {
    for (const { headline, standfirst } of sampleArticles) {
      expect([...headline].length).toBeLessThanOrEqual(150)
      expect([...standfirst].length).toBeLessThanOrEqual(400)
    }
  })

  it('is dated in the past, with two articles of the very same minute, one draft and one withdrawn', () => {
    const minutes = [...sampleArticles.map(({ publishedAt }) => publishedAt), ...sampleComments.map((c) => c.createdAt)]
    for (const minute of minutes) {
      expect(minute).toMatch(MINUTE)
      expect(minute <= LAST_MINUTE).toBe(true)
    }
    const published = sampleArticles.filter(({ status }) => status === undefined)
    expect(isUnique(published.map(({ publishedAt }) => publishedAt))).toBe(false)
    expect(sampleArticles.filter(({ status }) => status === 'draft')).toHaveLength(1)
    expect(sampleArticles.filter(({ status }) => status === 'withdrawn')).toHaveLength(1)
  })

  it('arranges a front page of every section, each layout once at least, in words that fit', () => {
    const headlines = sampleArticles.filter(({ status }) => status === undefined).map(({ headline }) => headline)
    const { focus, blocks, notices } = sampleFront
    // The first of them is the article of the seed document, which is no sample.
    for (const headline of focus.slice(1)) expect(headlines).toContain(headline)
    expect(blocks.map(({ section }) => section).sort()).toEqual(sampleSections.map(({ slug }) => slug).sort())
    expect([...new Set(blocks.map(({ layout }) => layout))].sort()).toEqual([...BLOCK_LAYOUT_NAMES].sort())
    for (const { layout, count } of blocks) {
      expect(count).toBeGreaterThanOrEqual(BLOCK_LAYOUTS[layout].min)
      expect(count).toBeLessThanOrEqual(BLOCK_LAYOUTS[layout].max)
    }
    for (const { text } of notices) expect([...text].length).toBeLessThanOrEqual(NOTICE_CHARS_MAX)
  })

  it('hears comments only on published articles and only after they appeared', () => {
    for (const { article, createdAt } of sampleComments) {
      if (article === -1) continue
      expect(sampleArticles[article]?.status).toBeUndefined()
      expect(createdAt > (sampleArticles[article]?.publishedAt ?? LAST_MINUTE)).toBe(true)
    }
  })

  it('shows comments in several states, with a reason for every refusal', () => {
    const approvedOnSeed = sampleComments.filter(({ article, status }) => article === -1 && status === 'approved')
    expect(approvedOnSeed.length).toBeGreaterThanOrEqual(4)
    expect(sampleComments.filter(({ status }) => status === 'pending').length).toBeGreaterThanOrEqual(3)
    for (const { status, rejectionReason } of sampleComments)
      expect(rejectionReason !== undefined).toBe(status === 'rejected')
  })

  it('uses every kind of block', () => {
    const kinds = sampleArticles.flatMap(({ body }) =>
      body.map((block) => {
        if (block.type === 'heading') return `heading ${block.level}`
        return block.type === 'list' ? `list ${block.isOrdered}` : block.type
      }),
    )
    expect([...new Set(kinds)].sort()).toEqual(
      ['figure', 'heading 2', 'heading 3', 'list false', 'list true', 'paragraph', 'quote'].sort(),
    )
  })
})
