import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { archiveYear } from '@/app/_cached/archive'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { Years } from '@/components/archive/years'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { archivePathOf, yearOf } from '@/modules/articles/archive-address'

type Props = { params: Promise<{ year: string }> }

export const generateStaticParams = () => [{ year: '__build__' }]

/** A year before or after all articles is not an address; an empty one between is, and leads on to the others. */
async function load({ params }: Props) {
  const { year: part } = await params
  const year = yearOf(part)
  const page = year === null ? null : await archiveYear(year)
  if (year === null || !page?.isWithin) notFound()
  const path = archivePathOf({ year })
  if (path !== `/luu-tru/${part}`) permanentRedirect(path)
  return { year, path, months: page.months }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, path, months } = await load(props)
  return {
    title: `Năm ${year}`,
    description: `Các bài đăng năm ${year}, theo tháng.`,
    alternates: { canonical: path },
    ...(months.length === 0 && { robots: { index: false } }),
  }
}

export default async function YearPage(props: Props) {
  const { year, months } = await load(props)
  return (
    <SitePage current="luu-tru">
      <Breadcrumb steps={[{ path: '/luu-tru', label: 'Lưu trữ' }]} />
      <PageHead
        heading={`Năm ${year}`}
        description={
          months.length > 0 ? 'Chọn tháng để xem lịch các ngày có bài.' : 'Năm này không có bài nào được đăng.'
        }
      />
      <Years months={months} />
      <DatePicker day={{ year }} />
    </SitePage>
  )
}
