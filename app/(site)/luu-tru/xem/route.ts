import { archivePathOf, dayOf, monthOf, yearOf } from '@/modules/articles/archive-address'

/** What the picker's fields name: a day, or a month or a year when the rest was left empty; null when none of these. */
function pathAsked(fields: URLSearchParams): string | null {
  const part = (name: string) => (fields.get(name) ?? '').trim()
  const [day, month, year] = [part('ngay'), part('thang'), part('nam')]
  if (day) {
    const found = dayOf(year, month, day)
    return found && archivePathOf(found)
  }
  const foundYear = yearOf(year)
  if (foundYear === null) return null
  if (!month) return archivePathOf({ year: foundYear })
  const foundMonth = monthOf(month)
  return foundMonth === null ? null : archivePathOf({ year: foundYear, month: foundMonth })
}

/** Turns the picker's form into an address of the archive. A relative Location: the Host header is never trusted. */
export function GET(request: Request): Response {
  const path = pathAsked(new URL(request.url).searchParams)
  const headers = { Location: path ?? '/luu-tru/ngay-khong-co', 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}
