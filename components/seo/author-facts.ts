import type { ProfilePage, WithContext } from 'schema-dts'
import type { Author } from '@/modules/authors/queries'
import type { Office } from '@/modules/settings/office'

/** A pen-name's page, as schema.org ProfilePage: what a reader sees of the person, nothing else. */
export function authorFacts(
  { name, slug, bio, role, photo }: Author,
  office: Office,
  siteUrl: string,
): WithContext<ProfilePage> {
  const url = `${siteUrl}/tac-gia/${slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    inLanguage: 'vi',
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#tac-gia`,
      name,
      url,
      ...(bio && { description: bio }),
      ...(role && { jobTitle: role }),
      ...(photo && { image: `${siteUrl}/media/${photo.file}` }),
      worksFor: { '@type': 'NewsMediaOrganization', '@id': `${siteUrl}/#toa-soan`, name: office.name },
    },
  }
}
