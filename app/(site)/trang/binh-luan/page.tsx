import type { Metadata } from 'next'
import { commentRulesPage } from '@/app/_cached/comment-totals'
import { SitePage } from '@/app/(site)/site-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { CommentRules } from '@/components/comments/comment-rules'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { readerWords } from '@/components/words/reader'
import { COMMENT_RULES_PATH, ENGLISH_COMMENT_RULES_PATH } from '@/modules/articles/standing-page-address'

export async function generateMetadata(): Promise<Metadata> {
  const { rules } = await commentRulesPage('vi')
  const languages = inBothLanguages(COMMENT_RULES_PATH, ENGLISH_COMMENT_RULES_PATH)
  return {
    title: rules?.title ?? readerWords('vi').comments.rules.heading,
    alternates: { canonical: COMMENT_RULES_PATH, languages },
  }
}

export default async function CommentRulesPage() {
  return (
    <SitePage translationPath={ENGLISH_COMMENT_RULES_PATH}>
      <Breadcrumb steps={[]} />
      <CommentRules language="vi" {...(await commentRulesPage('vi'))} />
    </SitePage>
  )
}
