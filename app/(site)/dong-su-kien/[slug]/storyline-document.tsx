import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { JsonLd } from '@/components/seo/json-ld'
import { storylineBreadcrumb, storylineFacts } from '@/components/seo/storyline-facts'
import { storylinePath } from '@/components/storylines/storyline-path'
import { StorylineView } from '@/components/storylines/storyline-view'
import { env } from '@/lib/env'
import { STORYLINE_PAGE_LENGTH } from '@/modules/storylines/queries'
import type { loadStoryline } from './load-storyline'

/** A page of a storyline with everything around it. */
export function StorylineDocument({ found }: { found: Awaited<ReturnType<typeof loadStoryline>> }) {
  const { storyline, articles, page } = found
  const [path, first] = [storylinePath(storyline.slug, page), (page - 1) * STORYLINE_PAGE_LENGTH + 1]
  return (
    <SitePage current="dong-su-kien">
      <JsonLd facts={storylineFacts(storyline, { path, articles, first }, env.siteUrl)} />
      <JsonLd facts={storylineBreadcrumb(storyline, env.siteUrl)} />
      <Breadcrumb steps={[{ path: '/dong-su-kien', label: 'Dòng sự kiện' }]} />
      <StorylineView {...found} />
    </SitePage>
  )
}
