import { isOwnForm } from '@/app/_auth/same-origin'

/** next-auth's cookie, under the name it has with and without https. */
const STAFF_COOKIE = /(?:^|;\s*)(?:__Host-)?next-auth\.session-token=/

/** Whether the browser is signed in to the newsroom: people who write and check an article are not its readers. */
export const isStaff = (headers: Headers): boolean => STAFF_COOKIE.test(headers.get('cookie') ?? '')

/**
 * Whether a beacon comes from our own pages. Browsers name the origin of every beacon; one without any is a program's
 * and can do no more than a program that names ours.
 */
export function isFromOwnPage(headers: Headers, siteUrl: string): boolean {
  const asked = {
    origin: headers.get('origin'),
    fetchSite: headers.get('sec-fetch-site'),
    host: headers.get('host'),
  }
  return (asked.origin === null && asked.fetchSite === null) || isOwnForm(asked, siteUrl)
}
