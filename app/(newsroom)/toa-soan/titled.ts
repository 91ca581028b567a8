import type { Metadata } from 'next'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'

/** The title of a page, in the language of whoever asks for it; Next may want it before the page knows who that is. */
export const titled = (title: () => string, rest: Metadata = {}) =>
  async function generateMetadata(): Promise<Metadata> {
    await unlessDatabaseDown(getViewer, null)
    return { ...rest, title: title() }
  }
