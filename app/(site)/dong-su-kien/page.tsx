import type { Metadata } from 'next'
import { storylineList } from '@/app/_cached/storyline'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { StorylineList } from '@/components/storylines/storyline-list'

export const metadata: Metadata = {
  title: 'Dòng sự kiện',
  description: 'Những chuyện được theo dõi qua nhiều bài, từ đầu đến nay.',
  alternates: { canonical: '/dong-su-kien' },
}

export default async function StorylinesPage() {
  return (
    <SitePage current="dong-su-kien">
      <Breadcrumb steps={[]} />
      <PageHead heading="Dòng sự kiện" description="Những chuyện được theo dõi qua nhiều bài, từ đầu đến nay." />
      <StorylineList storylines={await storylineList()} />
    </SitePage>
  )
}
