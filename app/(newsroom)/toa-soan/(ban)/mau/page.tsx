import type { Metadata } from 'next'
import { DeskGallery } from '@/components/gallery/desk-gallery'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { deskPage } from '../desk-page'

export const metadata: Metadata = { title: 'Mẫu thành phần' }

/** All components and states in one place: for whoever builds, and for the tests that look at every pixel of them. */
export default async function GalleryPage() {
  return deskPage(mayEnterNewsroom, async () => <DeskGallery />)
}
