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

async function load({ params }: Props) {
  const { year: part } = await params
  const year = yearOf(part)
  const months = year === null ? [] : await archiveYear(year)
  if (year === null || months.length === 0) notFound()
  const path = archivePathOf({ year })
  if (path !== `/luu-tru/${part}`) permanentRedirect(path)
  return { year, path, months }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, path } = await load(props)
  return {
    title: `Năm ${year}`,
    description: `Các bài đăng năm ${year}, theo tháng.`,
    alternates: { canonical: path },
  }
}

export default async function YearPage(props: Props) {
  const { year, months } = await load(props)
  return (
    <SitePage current="luu-tru">
      <Breadcrumb steps={[{ path: '/luu-tru', label: 'Lưu trữ' }]} />
      <PageHead heading={`Năm ${year}`} description="Chọn tháng để xem lịch các ngày có bài." />
      <Years months={months} />
      <DatePicker day={{ year }} />
    </SitePage>
  )
}
