import type { ReactNode } from 'react'
import { requestedPath } from '@/app/_auth/request-line'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { Shell } from '@/components/newsroom/shell'
import { db } from '@/db/client'
import { countUnread } from '@/modules/notifications/desk-queries'
import { signOutAction } from './actions'
import { navigationFor } from './navigation'

/** Draws the frame. It locks nothing: each page asks who is there. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await unlessDatabaseDown(getViewer, null)
  const unread = viewer && (await unlessDatabaseDown(() => countUnread(db, viewer.id), 0))
  const [path = '/toa-soan'] = (await requestedPath()).split('?')
  return (
    <Shell
      viewerName={viewer?.name ?? null}
      items={navigationFor(viewer, unread ?? 0)}
      path={path}
      signOut={signOutAction}
    >
      {children}
    </Shell>
  )
}
