import { DeskGallery } from '@/components/gallery/desk-gallery'
import { say } from '@/lib/english/frame'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { titled } from '../../titled'
import { deskPage } from '../desk-page'

export const generateMetadata = titled(() => say('Mẫu thành phần'))

/** All components and states in one place: for whoever builds, and for the tests that look at every pixel of them. */
export default async function GalleryPage() {
  return deskPage(mayEnterNewsroom, async () => <DeskGallery />)
}
