import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { storylinePage } from '@/app/_cached/storyline'
import { feedLinks } from '@/components/feeds/feed-links'
import { sharePicture } from '@/components/seo/article-metadata'
import { storylinePath } from '@/components/storylines/storyline-path'
import { meantSlug } from '@/modules/articles/shelf-address'

/** A page of the storyline an address means; another spelling moves to the present address. */
export async function loadStoryline(segment: string, page: number) {
  const slug = meantSlug(segment)
  const found = slug === null ? null : await storylinePage(slug, page)
  if (!found || page > found.pageCount) notFound()
  if (found.storyline.slug !== segment) permanentRedirect(storylinePath(found.storyline.slug, page))
  return { ...found, page }
}

export function storylineMetadata({ storyline, page }: Awaited<ReturnType<typeof loadStoryline>>): Metadata {
  const { slug, title, standfirst, leadPicture } = storyline
  const path = storylinePath(slug, page)
  const name = page === 1 ? title : `${title}, trang ${page}`
  return {
    title: `Dòng sự kiện: ${name}`,
    description: standfirst || `Các bài theo dòng sự kiện ${name}.`,
    alternates: { canonical: path, types: feedLinks(storylinePath(slug), title) },
    openGraph: { type: 'website', url: path, title: name, ...(leadPicture && { images: [sharePicture(leadPicture)] }) },
  }
}
