import type { ReactNode } from 'react'
import '@/components/article/article.css'
import '@/components/newsroom/editor.css'
import '@/components/newsroom/editor/writing.css'
import { StandingPageForm } from '@/components/newsroom/standing-page-form.island'
import { db } from '@/db/client'
import type { Block } from '@/modules/articles/block-types'
import { textHoldingAll } from '@/modules/articles/plain-text'
import { namedThings } from '../bai/named-things'
import { Reading } from '../bai/reading'
import { saveStandingPageAction } from './actions'
import { pageFields } from './page-words'

type Props = {
  /** Null for a page that was never saved. */
  stored: { id: number; version: number } | null
  title: string
  slug: string
  body: Block[]
  children?: ReactNode
}

/** The form of a standing page: its name and address, and its text in the editor of articles. */
export async function WritePage({ stored, title, slug, body, children }: Props) {
  return (
    <StandingPageForm
      key={stored?.version}
      action={saveStandingPageAction}
      fields={pageFields({ title, slug }, stored === null)}
      hidden={{ id: stored?.id ?? '', version: stored?.version ?? '' }}
      body={JSON.stringify(body)}
      plainBody={textHoldingAll(body)}
      things={await namedThings(db, body)}
      reading={<Reading blocks={body} />}
      button={stored ? 'Lưu trang' : 'Lưu và đăng trang'}
    >
      {children}
    </StandingPageForm>
  )
}
