import type { Metadata } from 'next'
import { commentRulesPage } from '@/app/_cached/comment-totals'
import { EnglishPage } from '@/app/(english)/english-page'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { CommentRules } from '@/components/comments/comment-rules'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { readerWords } from '@/components/words/reader'
import { COMMENT_RULES_PATH, ENGLISH_COMMENT_RULES_PATH } from '@/modules/articles/standing-page-address'

export async function generateMetadata(): Promise<Metadata> {
  const { rules } = await commentRulesPage('en')
  const languages = inBothLanguages(COMMENT_RULES_PATH, ENGLISH_COMMENT_RULES_PATH)
  return {
    title: rules?.title ?? readerWords('en').comments.rules.heading,
    alternates: { canonical: ENGLISH_COMMENT_RULES_PATH, languages },
  }
}

export default async function EnglishCommentRulesPage() {
  return (
    <EnglishPage translationPath={COMMENT_RULES_PATH}>
      <Breadcrumb language="en" steps={[]} />
      <CommentRules language="en" {...(await commentRulesPage('en'))} />
    </EnglishPage>
  )
}
