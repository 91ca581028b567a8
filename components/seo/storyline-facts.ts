import type { BreadcrumbList, CollectionPage, WithContext } from 'schema-dts'
import type { ArticleCard } from '@/modules/articles/reader-article'
import type { Storyline } from '@/modules/storylines/queries'

/** A page of a storyline, as schema.org CollectionPage with the articles it lists. */
export function storylineFacts(
  { title, standfirst, leadPicture }: Storyline,
  { path, articles, first }: { path: string; articles: ArticleCard[]; first: number },
  siteUrl: string,
): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': siteUrl + path,
    url: siteUrl + path,
    name: title,
    inLanguage: 'vi',
    ...(standfirst && { description: standfirst }),
    ...(leadPicture && { image: `${siteUrl}/media/${leadPicture.file}` }),
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      numberOfItems: articles.length,
      itemListElement: articles.map((article, index) => ({
        '@type': 'ListItem',
        position: first + index,
        url: siteUrl + article.path,
        name: article.headline,
      })),
    },
  }
}

/** The way from the front page to a storyline. */
export function storylineBreadcrumb({ title, slug }: Storyline, siteUrl: string): WithContext<BreadcrumbList> {
  const steps = [
    { name: 'Trang chủ', item: `${siteUrl}/` },
    { name: 'Dòng sự kiện', item: `${siteUrl}/dong-su-kien` },
    { name: title, item: `${siteUrl}/dong-su-kien/${slug}` },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
