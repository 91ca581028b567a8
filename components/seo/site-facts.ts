import type { SearchAction, WebSite, WithContext } from 'schema-dts'
import type { Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'
import type { Office } from '@/modules/settings/office'

/** The types know no `query-input`, which search engines ask for. */
type Search = SearchAction & { 'query-input': string }

/** What the front page says about the site, and how it is searched. */
export function siteFacts(office: Office, siteUrl: string, language: Language = 'vi'): WithContext<WebSite> {
  const search: Search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/tim-kiem?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${siteUrl + frontOf(language)}#trang`,
    url: siteUrl + frontOf(language),
    name: office.name,
    alternateName: office.agency,
    description: office.description,
    inLanguage: language,
    potentialAction: search,
  }
}
