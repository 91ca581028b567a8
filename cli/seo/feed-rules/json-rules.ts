import { z } from 'zod'
import { isIsoWithZone } from '../dates'
import { hasRelativeAddress, hasScript, isMimeType, isWebAddress } from './rule-book'

const words = z.string().min(1)
const address = z.string().refine(isWebAddress, { error: 'không phải địa chỉ đầy đủ' })
const date = z.string().refine(isIsoWithZone, { error: 'không đúng RFC 3339' })
const html = z
  .string()
  .refine((text) => !hasRelativeAddress(text), { error: 'có địa chỉ không đầy đủ' })
  .refine((text) => !hasScript(text), { error: 'có mã hoặc kiểu chữ' })

const Author = z
  .object({ name: words.optional(), url: address.optional(), avatar: address.optional() })
  .refine((author) => Object.keys(author).length > 0, { error: 'không nói gì về tác giả' })

const Attachment = z.object({
  url: address,
  mime_type: z.string().refine(isMimeType, { error: 'không phải kiểu MIME' }),
  title: words.optional(),
  size_in_bytes: z.number().int().positive().optional(),
})

const Item = z
  .object({
    id: words,
    url: address.optional(),
    title: z.string().optional(),
    summary: z.string().optional(),
    content_html: html.optional(),
    content_text: z.string().optional(),
    image: address.optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(Author).optional(),
    tags: z.array(z.string()).optional(),
    attachments: z.array(Attachment).optional(),
  })
  .refine(({ content_html, content_text }) => (content_html ?? content_text) !== undefined, { error: 'không nội dung' })

const JsonFeed = z.object({
  version: z.enum(['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1']),
  title: words,
  description: z.string().optional(),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  language: z.string().optional(),
  authors: z.array(Author).optional(),
  hubs: z.array(z.object({ type: words, url: address })).optional(),
  items: z
    .array(Item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, { error: 'có hai mục trùng id' }),
})

/** Holds a feed against JSON Feed 1.1. */
export function jsonFeedProblems(document: unknown, self: string): string[] {
  const parsed = JsonFeed.safeParse(document)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'gốc'}: ${message}`)
  return parsed.data.feed_url === self ? [] : [`feed_url không phải ${self}`]
}
