import { env } from '@/lib/env'
import type { Office } from '@/modules/settings/office'

/** Who writes and where they are, a line each; every mail says it. */
export const officeLines = (office: Office): string[] =>
  [
    office.name,
    [office.agency, office.address].filter(Boolean).join(', '),
    [office.phone && `Điện thoại: ${office.phone}`, office.email && `Thư: ${office.email}`].filter(Boolean).join(' · '),
    env.siteUrl,
  ].filter(Boolean)
