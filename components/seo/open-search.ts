import { xmlDocument, xmlElement, xmlText } from '@/lib/xml'
import type { Office } from '@/modules/settings/office'

/** What the format allows. */
const SHORT_NAME_CHARS_MAX = 16
const DESCRIPTION_CHARS_MAX = 1_024

/** An OpenSearch 1.1 description: where a browser sends what somebody types to search the paper. */
export function openSearchDocument({ name, description }: Office, siteUrl: string): string {
  return xmlDocument('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    xmlText('ShortName', [...name].slice(0, SHORT_NAME_CHARS_MAX).join('').trim()),
    xmlText('LongName', name),
    xmlText('Description', [...(description || name)].slice(0, DESCRIPTION_CHARS_MAX).join('')),
    xmlText('Language', 'vi'),
    xmlText('InputEncoding', 'UTF-8'),
    xmlText('Image', `${siteUrl}/favicon.ico`, { width: 16, height: 16, type: 'image/x-icon' }),
    xmlElement('Url', { type: 'text/html', method: 'get', template: `${siteUrl}/tim-kiem?q={searchTerms}` }, ''),
  ])
}
