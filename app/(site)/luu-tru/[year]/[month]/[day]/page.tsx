import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { archiveDay } from '@/app/_cached/archive'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { DayIndex } from '@/components/archive/day-index'
import { DaySteps } from '@/components/archive/day-steps'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { longDate, shortDate, startOfDay } from '@/lib/time'
import { archivePathOf, dayOf } from '@/modules/articles/archive-address'

type Props = { params: Promise<{ year: string; month: string; day: string }> }

export const generateStaticParams = () => [{ year: '__build__', month: '__build__', day: '__build__' }]

/** A day before the archive begins, or one that has not come yet, is not an address; an empty day between is. */
async function load({ params }: Props) {
  const parts = await params
  const day = dayOf(parts.year, parts.month, parts.day)
  const page = day === null ? null : await archiveDay(day)
  if (day === null || !page?.isWithin) notFound()
  const path = archivePathOf(day)
  if (path !== `/luu-tru/${parts.year}/${parts.month}/${parts.day}`) permanentRedirect(path)
  return { ...page, day, path, start: startOfDay(day.year, day.month, day.day) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { articles, path, start } = await load(props)
  return {
    title: longDate(start),
    description: `Các bài đăng ngày ${shortDate(start)}.`,
    alternates: { canonical: path },
    ...(articles.length === 0 && { robots: { index: false } }),
  }
}

export default async function DayPage(props: Props) {
  const { articles, nearby, day, start } = await load(props)
  const { year, month } = day
  const crumbs = [
    { path: '/luu-tru', label: 'Lưu trữ' },
    { path: archivePathOf({ year }), label: `Năm ${year}` },
    { path: archivePathOf({ year, month }), label: `Tháng ${month}` },
  ]
  return (
    <SitePage current="luu-tru">
      <Breadcrumb steps={crumbs} />
      <PageHead
        heading={longDate(start)}
        description={articles.length > 0 ? `${articles.length} bài` : 'Ngày này không có bài nào được đăng.'}
      />
      <DayIndex articles={articles} />
      <DaySteps previous={nearby.previous} next={nearby.next} />
      <DatePicker day={day} />
    </SitePage>
  )
}
