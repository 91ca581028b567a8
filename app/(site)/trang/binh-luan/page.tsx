import type { Metadata } from 'next'
import { commentRulesPage } from '@/app/_cached/comment-totals'
import { SitePage } from '@/app/(site)/site-page'
import { Blocks } from '@/components/article/blocks'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { GuaranteedRules } from '@/components/comments/guaranteed-rules'
import { Totals } from '@/components/comments/totals'
import { PageHead } from '@/components/site/page-head'
import { isoWithZone, shortDate } from '@/lib/time'
import { COMMENT_RULES_PATH } from '@/modules/articles/standing-page-address'

const TITLE = 'Quy định bình luận'

export async function generateMetadata(): Promise<Metadata> {
  const { rules } = await commentRulesPage()
  return { title: rules?.title ?? TITLE, alternates: { canonical: COMMENT_RULES_PATH } }
}

export default async function CommentRulesPage() {
  const { rules, months, countedAt } = await commentRulesPage()
  return (
    <SitePage>
      <Breadcrumb steps={[]} />
      <article className="standing">
        <PageHead
          heading={rules?.title ?? TITLE}
          description={
            rules && (
              <>
                Quy định cập nhật ngày <time dateTime={isoWithZone(rules.updatedAt)}>{shortDate(rules.updatedAt)}</time>
                . <a href="#so-lieu">Xem số liệu hằng tháng</a>
              </>
            )
          }
        />
        <div className="article-body">{rules ? <Blocks blocks={rules.body} /> : <GuaranteedRules />}</div>
        <Totals months={months} countedAt={countedAt} />
      </article>
    </SitePage>
  )
}
