import type { ContactPoint, GovernmentOrganization, Organization, WithContext } from 'schema-dts'
import type { DirectoryUnit } from '@/modules/directory/queries'
import type { Office } from '@/modules/settings/office'

/** The office with its units as schema.org says it: a department each, with how to reach it. People stay with their unit. */
export function directoryFacts(
  office: Office,
  units: readonly DirectoryUnit[],
  siteUrl: string,
): WithContext<GovernmentOrganization> {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': `${siteUrl}/danh-ba#co-quan`,
    name: office.publisher,
    url: `${siteUrl}/danh-ba`,
    ...(office.address && { address: office.address }),
    department: units.map((unit): Organization => {
      const points = [contactOf(unit, unit.name), ...unit.people.map((person) => contactOf(person, person.post))]
      const contactPoint = points.filter((point) => point !== null)
      return {
        '@type': 'GovernmentOrganization',
        '@id': `${siteUrl}/danh-ba#don-vi-${unit.id}`,
        name: unit.name,
        ...(unit.about && { description: unit.about }),
        ...(unit.address && { address: unit.address }),
        ...(contactPoint.length > 0 && { contactPoint }),
      }
    }),
  }
}

function contactOf({ phone, email }: { phone: string; email: string }, contactType: string): ContactPoint | null {
  if (phone === '' && email === '') return null
  return {
    '@type': 'ContactPoint',
    contactType,
    availableLanguage: 'vi',
    ...(phone && { telephone: phone }),
    ...(email && { email }),
  }
}
