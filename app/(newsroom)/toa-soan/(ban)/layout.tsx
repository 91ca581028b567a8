import type { ReactNode } from 'react'
import { requestedPath } from '@/app/_auth/request-line'
import { getViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { Shell } from '@/components/newsroom/shell'
import { signOutAction } from './actions'
import { navigationFor } from './navigation'

/** Draws the frame. It locks nothing: each page asks who is there. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await unlessDatabaseDown(getViewer, null)
  const [path = '/toa-soan'] = (await requestedPath()).split('?')
  return (
    <Shell viewerName={viewer?.name ?? null} items={navigationFor(viewer)} path={path} signOut={signOutAction}>
      {children}
    </Shell>
  )
}
