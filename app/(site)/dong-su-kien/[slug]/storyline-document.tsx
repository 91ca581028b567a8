import { isMailOffered } from '@/app/_cached/follow'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { FollowLink } from '@/components/follow/follow-link'
import { JsonLd } from '@/components/seo/json-ld'
import { storylineBreadcrumb, storylineFacts } from '@/components/seo/storyline-facts'
import { storylinePath } from '@/components/storylines/storyline-path'
import { StorylineView } from '@/components/storylines/storyline-view'
import { env } from '@/lib/env'
import type { loadStoryline } from './load-storyline'

/** A page of a storyline with everything around it. */
export async function StorylineDocument({ found }: { found: Awaited<ReturnType<typeof loadStoryline>> }) {
  const { storyline, articles, first, page } = found
  const path = storylinePath(storyline.slug, page)
  return (
    <SitePage current="dong-su-kien">
      <JsonLd facts={storylineFacts(storyline, { path, articles, first }, env.siteUrl)} />
      <JsonLd facts={storylineBreadcrumb(storyline, env.siteUrl)} />
      <Breadcrumb steps={[{ path: '/dong-su-kien', label: 'Dòng sự kiện' }]} />
      <StorylineView storyline={storyline} articles={articles} page={page} pageCount={found.pageCount}>
        {page === 1 && !storyline.closedAt && (
          <FollowLink kind="storyline" slug={storyline.slug} isOffered={await isMailOffered()} />
        )}
      </StorylineView>
    </SitePage>
  )
}
