import type { Metadata } from 'next'
import { siteMapPage } from '@/app/_cached/site-map'
import { SitePage } from '@/app/(site)/site-page'
import { Blocks } from '@/components/article/blocks'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { SiteMap } from '@/components/site/site-map'
import { SITE_MAP_PATH } from '@/modules/articles/standing-page-address'
import { documentListPath } from '@/modules/documents/document-address'

const TITLE = 'Sơ đồ trang'

export async function generateMetadata(): Promise<Metadata> {
  const { head } = await siteMapPage()
  return { title: head?.title ?? TITLE, alternates: { canonical: SITE_MAP_PATH } }
}

export default async function SiteMapPage() {
  const { head, sections, hasStorylines, fields, units, pages } = await siteMapPage()
  const groups = [
    {
      name: 'Đọc tin',
      links: [
        { path: '/', label: 'Trang chủ' },
        { path: '/moi-nhat', label: 'Tin mới nhất' },
        { path: '/doc-nhieu', label: 'Đọc nhiều' },
        ...(hasStorylines ? [{ path: '/dong-su-kien', label: 'Dòng sự kiện' }] : []),
        { path: '/luu-tru', label: 'Lưu trữ theo ngày' },
        { path: '/tim-kiem', label: 'Tìm kiếm' },
        { path: '/nhan-tin', label: 'Nhận tin' },
        { path: '/feed.xml', label: 'Nhận tin qua RSS' },
      ],
    },
    { name: 'Chuyên mục', links: sections.map(({ slug, name }) => ({ path: `/${slug}`, label: name })) },
    {
      name: 'Văn bản',
      links: fields.map(({ slug, name }) => ({ path: documentListPath({ fieldSlug: slug }), label: name })),
      path: '/van-ban',
    },
    {
      name: 'Danh bạ',
      links: units.map(({ id, name }) => ({ path: `/danh-ba#don-vi-${id}`, label: name })),
      path: '/danh-ba',
    },
    { name: 'Về trang này', links: pages.map(({ slug, title }) => ({ path: `/trang/${slug}`, label: title })) },
  ]
  return (
    <SitePage>
      <Breadcrumb steps={[]} />
      <PageHead heading={head?.title ?? TITLE} />
      {head && (
        <div className="article-body">
          <Blocks blocks={head.body} />
        </div>
      )}
      <SiteMap groups={groups.filter(({ links }) => links.length > 0)} />
    </SitePage>
  )
}
