import { calendarDayOf } from '@/lib/time'
import { sitemapFileOf } from './sitemap-files'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/**
 * The names of the surfaces a reader sees, as the page store knows them. A page carries the tags of what it shows;
 * a change writes the tags of what it touches. No tag may stand on every article, or publishing would cost
 * more the larger the archive is.
 */
export const surfaceTag = {
  article: (id: number) => `article:${id}`,
  /** The card of an article in the texts that point to it. Never withdrawn: those texts stay, only the card goes. */
  card: (id: number) => `card:${id}`,
  /** What an article's own page leads on to: related reading, and the storylines it stands in. */
  related: (articleId: number) => `related:${articleId}`,
  /** The pages of a storyline. */
  storyline: (id: number) => `storyline:${id}`,
  /** The list of storylines, /dong-su-kien. */
  storylines: 'storylines',
  /** The address of a storyline; no page carries it, the front server asks whether what it names was taken away. */
  storylineAddress: (slug: string) => `storyline-address:${slug}`,
  /** A storyline's title, as the pages of its articles print it. */
  storylineTitle: (id: number) => `storyline-title:${id}`,
  front: 'front',
  /** The front page of the English edition, its feeds, and its part of the news sitemap. */
  english: 'english',
  /** A section in the English edition. */
  englishSection: (id: number) => `english-section:${id}`,
  latest: 'latest',
  section: (id: number) => `section:${id}`,
  author: (id: number) => `author:${id}`,
  tag: (id: number) => `tag:${id}`,
  day: (instant: Date) => {
    const { year, month, day } = calendarDayOf(instant)
    return `day:${year}-${twoDigits(month)}-${twoDigits(day)}`
  },
  month: (instant: Date) => {
    const { year, month } = calendarDayOf(instant)
    return `month:${year}-${twoDigits(month)}`
  },
  year: (instant: Date) => `year:${calendarDayOf(instant).year}`,
  /** The list of years, /luu-tru. */
  archive: 'archive',
  /** Masthead, menus, footer: the few settings every page shows. */
  site: 'site',
  /** What programs that look for news are told: the hub in feeds, robots.txt, the key for search engines. */
  discovery: 'discovery',
  /** A pen-name as articles and feeds print it; its lists have a tag of their own. */
  byline: (authorId: number) => `byline:${authorId}`,
  /** A tag's name as articles and feeds print it. */
  label: (tagId: number) => `label:${tagId}`,
  /** The first words of articles' addresses, where they stand on pages without masthead: the sitemap files. */
  sectionAddresses: 'section-addresses',
  /** The comments on an article's own page: the newest of its thread. */
  thread: (articleId: number) => `thread:${articleId}`,
  /** One page of an article's thread. */
  threadPage: (articleId: number, page: number) => `thread:${articleId}:${page}`,
  /** The comments of an article that most readers agree with. */
  agreedThread: (articleId: number) => `thread:${articleId}:agreed`,
  /** How many comments an article has, where its card says it. */
  commentCount: (articleId: number) => `comment-count:${articleId}`,
  /** Whether an article still takes comments. */
  commentPolicy: 'comment-policy',
  /** The monthly figures of comments, /trang/binh-luan. */
  commentTotals: 'comment-totals',
  /** The table of addresses that lead on; no page carries it, the front server reads it. */
  redirects: 'redirects',
  /** The page of an official document. */
  document: (id: number) => `document:${id}`,
  /** What is said of all documents: the newest, the years, the fields, the sitemap. */
  documents: 'documents',
  documentsOfYear: (year: number) => `documents-of-year:${year}`,
  documentsOfField: (slug: string) => `documents-of-field:${slug}`,
  /** The units and people of the office, /danh-ba. */
  directory: 'directory',
  /** How news comes to readers, /nhan-tin. */
  follow: 'follow',
  standingPage: (slug: string) => `standing-page:${slug}`,
  /** /doc-nhieu; the pages also carry the tags of the articles they list. */
  mostRead: 'most-read',
  /** A picture in lists. Only a change of the picture itself names it. */
  media: (id: number) => `media:${id}`,
  /** The words of an article in feeds. Only a withdrawal names it: a feed that holds the text is gone with it. */
  text: (id: number) => `text:${id}`,
  /** /sitemap-news.xml when an article has become too old for it; what is published changes it with `latest`. */
  newsSitemap: 'news-sitemap',
  /** /sitemap.xml: the list of sitemap files with the last change of each. */
  sitemap: 'sitemap',
  /** The sitemap file that has this article's address. */
  sitemapFile: (articleId: number) => `sitemap:${sitemapFileOf(articleId)}`,
  /** The sitemap of sections, authors and tags that have articles. */
  sitemapShelves: 'sitemap-shelves',
} as const
