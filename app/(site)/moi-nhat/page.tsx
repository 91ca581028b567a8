import type { Metadata } from 'next'
import { latestArticles } from '@/app/_cached/latest'
import { SitePage } from '@/app/(site)/site-page'
import { StoryList } from '@/components/front/story-list'
import { PageHead } from '@/components/site/page-head'

export const metadata: Metadata = {
  title: 'Tin mới nhất',
  description: 'Các bài vừa đăng, theo thứ tự thời gian.',
  alternates: { canonical: '/moi-nhat' },
}

export default async function LatestPage() {
  const articles = await latestArticles()
  return (
    <SitePage current="moi-nhat">
      <PageHead heading="Tin mới nhất" description="Các bài vừa đăng, bài mới ở trên." />
      <StoryList articles={articles} whenEmpty="Chưa có bài nào được đăng." />
    </SitePage>
  )
}
