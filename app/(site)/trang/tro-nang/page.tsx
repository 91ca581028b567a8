import type { Metadata } from 'next'
import { accessibilityPage } from '@/app/_cached/accessibility'
import { SitePage } from '@/app/(site)/site-page'
import { AccessibilityStatement } from '@/components/accessibility/statement'
import { Blocks } from '@/components/article/blocks'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { PageHead } from '@/components/site/page-head'
import { accessibilityResults } from '@/modules/accessibility/results'
import { ACCESSIBILITY_PATH } from '@/modules/articles/standing-page-address'

const TITLE = 'Trợ năng'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await accessibilityPage()
  const translation = words?.translation
  return {
    title: words?.title ?? TITLE,
    alternates: {
      canonical: ACCESSIBILITY_PATH,
      ...(translation && { languages: inBothLanguages(ACCESSIBILITY_PATH, translation.path) }),
    },
  }
}

export default async function AccessibilityPage() {
  const { words, office } = await accessibilityPage()
  return (
    <SitePage translationPath={words?.translation?.path ?? null}>
      <Breadcrumb steps={[]} />
      <article className="standing">
        <PageHead heading={words?.title ?? TITLE} />
        <div className="article-body">
          {words ? (
            <Blocks blocks={words.body} />
          ) : (
            <p>
              Chúng tôi muốn mọi người đều đọc được tin, dù dùng bàn phím, trình đọc màn hình, chữ phóng to hay máy cũ.
            </p>
          )}
          <AccessibilityStatement results={accessibilityResults()} office={office} />
        </div>
      </article>
    </SitePage>
  )
}
