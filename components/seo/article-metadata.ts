import type { Metadata } from 'next'
import { isoWithZone } from '@/lib/time'
import { shareCardPathOf } from '@/modules/articles/address'
import type { Picture, PublishedArticle } from '@/modules/articles/reader-article'
import { shareHeight } from '@/modules/media/picture-shape'
import { inBothLanguages, OPEN_GRAPH_LOCALES } from './in-both-languages'
import { SHARE_CARD } from './share-card'

/** Long enough for a result page, cut between syllables. */
const DESCRIPTION_CHARS_MAX = 200

/** The first words of a text, for places that show only one or two lines. */
export function summaryOf(text: string): string {
  if (text.length <= DESCRIPTION_CHARS_MAX) return text
  const end = text.lastIndexOf(' ', DESCRIPTION_CHARS_MAX)
  return `${text.slice(0, end > 0 ? end : DESCRIPTION_CHARS_MAX)}…`
}

/** The picture of a share card: cut around its focal point where that is not the middle, else whole. */
export function sharePicture({ file, widthPixels, heightPixels, renditions, alt }: Picture) {
  const card = renditions.find(({ format }) => format === 'share')
  return card
    ? { url: `/media/${card.file}`, width: card.widthPixels, height: shareHeight(card.widthPixels), alt }
    : { url: `/media/${file}`, width: widthPixels, height: heightPixels, alt }
}

/** The card that is drawn for an article without a picture. */
const drawnCard = ({ path, headline }: PublishedArticle) => ({
  url: shareCardPathOf(path),
  ...SHARE_CARD,
  alt: headline,
  type: 'image/png',
})

/** Both addresses of an article that readers see in two languages. */
function inLanguages({ language, path, translationPath }: PublishedArticle) {
  if (translationPath === null) return {}
  return {
    languages: language === 'vi' ? inBothLanguages(path, translationPath) : inBothLanguages(translationPath, path),
  }
}

/** Title, canonical address and share card of an article. */
export function articleMetadata(article: PublishedArticle, siteName: string): Metadata {
  const { language } = article
  const description = summaryOf(article.standfirst)
  const picture = article.leadPicture
  return {
    title: article.headline,
    description,
    alternates: { canonical: article.path, ...inLanguages(article) },
    authors: article.authors.map(({ name, slug }) =>
      language === 'vi' ? { name, url: `/tac-gia/${slug}` } : { name },
    ),
    openGraph: {
      type: 'article',
      locale: OPEN_GRAPH_LOCALES[language],
      siteName,
      url: article.path,
      title: article.headline,
      description,
      publishedTime: isoWithZone(article.publishedAt),
      modifiedTime: isoWithZone(article.correctedAt ?? article.publishedAt),
      section: article.section.name,
      tags: article.tags.map(({ name }) => name),
      images: [picture ? sharePicture(picture) : drawnCard(article)],
    },
    twitter: { card: 'summary_large_image' },
  }
}
