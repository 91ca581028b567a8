import type { NewsMediaOrganization, WithContext } from 'schema-dts'
import type { Office } from '@/modules/settings/office'

/** Who publishes, as schema.org NewsMediaOrganization: what the foot of every page says. */
export function officeFacts(office: Office, siteUrl: string): WithContext<NewsMediaOrganization> {
  const { name, agency, description, publisher, address, phone, email } = office
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    '@id': `${siteUrl}/#toa-soan`,
    name,
    alternateName: agency,
    legalName: publisher,
    url: siteUrl,
    logo: `${siteUrl}/icon-512.png`,
    description,
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
  }
}
