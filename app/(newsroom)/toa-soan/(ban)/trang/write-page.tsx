import type { ReactNode } from 'react'
import { say } from '@/lib/english/site'
import '@/components/article/article.css'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/editor/writing.css'
import type { Offer } from '@/components/newsroom/restore-offers'
import { StandingPageForm } from '@/components/newsroom/standing-page-form.island'
import { typedPage } from '@/components/newsroom/typed-page'
import { db } from '@/db/client'
import { portalDateTime } from '@/lib/time'
import type { Viewer } from '@/modules/accounts/viewer'
import type { Block } from '@/modules/articles/block-types'
import { textHoldingAll } from '@/modules/articles/plain-text'
import { listPageDrafts } from '@/modules/drafts/desk-queries'
import { namedThings } from '../bai/named-things'
import { Reading } from '../bai/reading'
import { saveStandingPageAction } from './actions'
import { pageFields } from './page-words'

type Props = {
  viewer: Viewer
  /** Null for a page that was never saved. */
  stored: { id: number; version: number; updatedAt: Date } | null
  title: string
  slug: string
  body: Block[]
  /** The page before this one was the same form, and went into the page. */
  isJustSaved?: boolean
  children?: ReactNode
}

async function offersOn(viewer: Viewer, id: number | null): Promise<Offer[]> {
  const drafts = await listPageDrafts(db, viewer, id)
  return drafts.map(({ session, sequence, baseVersion, savedAt, content }) => {
    const typed = { ...content, body: JSON.stringify(content.body) }
    return { session, isPage: true, articleId: id, sequence, baseVersion, at: savedAt.getTime(), typed }
  })
}

/** The form of a standing page: its name and address, and its text in the editor of articles. */
export async function WritePage({ viewer, stored, title, slug, body, isJustSaved = false, children }: Props) {
  return (
    <StandingPageForm
      key={stored?.version}
      action={saveStandingPageAction}
      fields={pageFields({ title, slug }, stored === null)}
      stored={stored && { id: stored.id, version: stored.version }}
      savedAt={stored && say('Lưu lúc {time}', { time: portalDateTime(stored.updatedAt) })}
      typed={typedPage({ title, slug, body: JSON.stringify(body) })}
      plainBody={textHoldingAll(body)}
      userId={viewer.id}
      drafts={await offersOn(viewer, stored?.id ?? null)}
      things={await namedThings(db, body)}
      reading={<Reading blocks={body} />}
      isJustSaved={isJustSaved}
      button={stored ? say('Lưu trang') : say('Lưu và đăng trang')}
    >
      {children}
    </StandingPageForm>
  )
}
