import type { BreadcrumbList, NewsArticle, WithContext } from 'schema-dts'
import { readerWords } from '@/components/words/reader'
import { isoWithZone } from '@/lib/time'
import { frontOf, sectionPathOf } from '@/modules/articles/address'
import type { PublishedArticle } from '@/modules/articles/reader-article'
import type { Office } from '@/modules/settings/office'

const SUMMARY_CHARS_MAX = 5_000

/** What the page says about itself, as schema.org NewsArticle. Times carry Vietnam's zone. */
export function articleFacts(article: PublishedArticle, office: Office, siteUrl: string): WithContext<NewsArticle> {
  const url = siteUrl + article.path
  const { language } = article
  const words = readerWords(language).article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.standfirst.slice(0, SUMMARY_CHARS_MAX),
    inLanguage: language,
    isAccessibleForFree: true,
    articleSection: article.section.name,
    datePublished: isoWithZone(article.publishedAt),
    dateModified: isoWithZone(article.correctedAt ?? article.publishedAt),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ wrong, right, at }) => ({
        '@type': 'CorrectionComment' as const,
        text: `${words.correctionWrong} ${wrong} ${words.correctionRight} ${right}`,
        datePublished: isoWithZone(at),
      })),
    }),
    author: article.authors.map(({ slug, name }) => ({
      '@type': 'Person' as const,
      name,
      ...(language === 'vi' && { url: `${siteUrl}/tac-gia/${slug}` }),
    })),
    ...(article.translationPath && {
      [language === 'vi' ? 'workTranslation' : 'translationOfWork']: { '@id': siteUrl + article.translationPath },
    }),
    publisher: { '@type': 'NewsMediaOrganization', name: office.name, url: siteUrl },
    keywords: article.tags.map(({ name }) => name),
    commentCount: article.approvedCommentCount,
    ...(article.leadPicture && {
      image: {
        '@type': 'ImageObject',
        url: `${siteUrl}/media/${article.leadPicture.file}`,
        width: `${article.leadPicture.widthPixels}`,
        height: `${article.leadPicture.heightPixels}`,
        ...(article.leadPicture.credit && { creditText: article.leadPicture.credit }),
      },
    }),
  }
}

/** The way from the front page to an article. */
export function breadcrumbFacts(article: PublishedArticle, siteUrl: string): WithContext<BreadcrumbList> {
  const { language } = article
  const steps = [
    { name: readerWords(language).frame.front, item: siteUrl + frontOf(language) },
    { name: article.section.name, item: siteUrl + sectionPathOf(language, article.section.slug) },
    { name: article.headline, item: siteUrl + article.path },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
