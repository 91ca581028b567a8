import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { foreignWordsIn, type Language } from '@/lib/words/language'
import type { Receipt } from '@/modules/comments/receipt'
import type { ReceiptState } from '@/modules/comments/receipt-state'
import type { SingleComment } from '@/modules/comments/shown-comment'
import type { ShownComment, ThreadEntry } from '@/modules/comments/thread'
import { AgreeForm } from './agree-form'
import { ArticleThread } from './article-thread'
import { ClosedThread } from './closed-thread'
import { CommentForm } from './comment-form'
import { CommentGone } from './comment-gone'
import { CommentRules } from './comment-rules'
import { ReceiptView } from './receipt-view'
import { ReplyPage } from './reply-page'
import { ReportPage } from './report-page'
import { ThreadByAge, ThreadByAgreement } from './thread-pages'

const AT = new Date('2026-11-20T09:00:00+07:00')
const never = () => Promise.reject(new Error('nobody sends anything here'))
const NOTICES = { rulesPath: '/en/pages/comments', rightsPath: '/en/pages/privacy' }

const shown = (id: number, has: Partial<ShownComment> = {}): ShownComment => ({
  state: 'shown',
  id,
  authorName: 'Nguyễn Thị Hằng',
  title: 'More light',
  body: 'I walk there every evening, and [đã che thông tin cá nhân] does too.',
  createdAt: AT,
  agreementCount: 1_204,
  isOfficial: false,
  isMasked: true,
  ...has,
})

const replies = [2, 3, 4].map((id) => shown(id, { title: '' }))
const entries: ThreadEntry[] = [
  {
    comment: shown(1),
    officialAnswers: [shown(9, { isOfficial: true, authorName: 'UBND quận Hà Đông', body: 'Chúng tôi sẽ sửa đèn.' })],
    replies,
  },
  { comment: { state: 'withdrawn', id: 5 }, officialAnswers: [], replies: [] },
  { comment: { state: 'removed', id: 6 }, officialAnswers: [], replies: [] },
]

const article = (language: Language) => ({
  id: 12,
  language,
  path: language === 'en' ? '/en/news/light-12' : '/thoi-su/den-12',
  headline: 'Light',
  standfirst: '',
  section: { slug: 'news', name: 'News' },
  publishedAt: AT,
  leadMediaId: null,
  leadPicture: null,
  approvedCommentCount: 3,
})

const single = (language: Language): SingleComment => ({
  id: 1,
  language,
  articleId: 12,
  articleHeadline: 'Light',
  authorName: 'Jane Doe',
  title: 'More light',
  body: 'Please.',
  isOfficial: false,
  articlePath: article(language).path,
  path: `${article(language).path}/binh-luan/1#binh-luan-1`,
})

const receipt = (language: Language, state: ReceiptState): Receipt => ({
  language,
  followUpCode: 'ABCD',
  commentId: 1,
  version: 2,
  status: 'pending',
  state,
  rejectionCode: 'off-topic',
  rejectionReason: 'The comment has nothing to do with the article.',
  authorName: 'Jane Doe',
  title: 'More light',
  body: 'Please.',
  hasPhone: true,
  wasPublished: false,
  isMasked: true,
  appeal: 'It is about the street.',
  createdAt: AT,
  moderatedAt: AT,
  correctedAt: AT,
  appealedAt: AT,
  withdrawnAt: AT,
  erasedAt: AT,
  articleHeadline: 'Light',
  articlePath: article(language).path,
  commentPath: null,
})

const STATES: ReceiptState[] = ['waiting', 'published', 'refused', 'appealed', 'upheld', 'withdrawn', 'erased']
const ACTIONS = { correct: never, withdraw: never, appeal: never, erase: never }
const REFUSED = { spam: 1, insult: 0, 'personal-data': 0, 'off-topic': 0, unlawful: 0, unverified: 0, other: 0 }
const MONTH = { month: '2026-10', received: 9, published: 6, refused: REFUSED, withdrawn: 1, waiting: 1 }

/** Everything readers see of comments, in a language. */
function everything(language: Language): [name: string, drawn: ReactNode][] {
  const here = article(language)
  const thread = { entries, first: 21, last: 40, hasNewer: true, hasOlder: true }
  return [
    [
      'thread',
      <ArticleThread
        key=""
        language={language}
        thread={{ entries, olderPage: 1 }}
        articlePath={here.path}
        count={3}
        takesReplies
      />,
    ],
    [
      'empty thread',
      <ArticleThread
        key=""
        language={language}
        thread={{ entries: [], olderPage: null }}
        articlePath={here.path}
        count={0}
        takesReplies
      />,
    ],
    ['by age', <ThreadByAge key="" article={here} thread={thread} isOpen page={2} />],
    ['by agreement', <ThreadByAgreement key="" article={here} thread={{ entries, hasMore: true }} isOpen page={2} />],
    ['closed by desk', <ClosedThread key="" language={language} state={{ kind: 'closed-by-desk' }} />],
    ['closed by age', <ClosedThread key="" language={language} state={{ kind: 'closed-by-age', afterDays: 30 }} />],
    ['agreement', <AgreeForm key="" language={language} pagePath={here.path} />],
    [
      'form',
      <CommentForm key="" language={language} articleId={12} path={here.path} action={never} notices={NOTICES} />,
    ],
    ['reply', <ReplyPage key="" comment={single(language)} isOpen={false} action={never} notices={NOTICES} />],
    ['report', <ReportPage key="" comment={single(language)} isSent={false} action={never} notices={NOTICES} />],
    ['reported', <ReportPage key="" comment={single(language)} isSent action={never} notices={NOTICES} />],
    [
      'gone',
      <CommentGone key="" language={language} heading="">
        {null}
      </CommentGone>,
    ],
    [
      'rules',
      <CommentRules
        key=""
        language={language}
        rules={null}
        months={[{ ...MONTH, medianSeconds: 90_061 }]}
        countedAt={AT}
      />,
    ],
    ...STATES.map((state): [string, ReactNode] => [
      `receipt: ${state}`,
      <ReceiptView
        key=""
        receipt={receipt(language, state)}
        token="t"
        address="https://paper.example/phan-hoi/t"
        done="sua"
        actions={ACTIONS}
        notices={NOTICES}
      />,
    ]),
  ]
}

/** Texts and names of a drawing; what is marked as Vietnamese is left out, and so are a comment's own names. */
function saidIn(html: string): string[] {
  const own = html.replaceAll(/<(\w+)[^>]*\slang="vi"[^>]*>[\s\S]*?<\/\1>/g, '').replaceAll('Nguyễn Thị Hằng', '')
  const names = [...own.matchAll(/\s(?:aria-label|title|alt|value|placeholder)="([^"]*)"/g)].map(([, name]) => name)
  return [...own.split(/<[^>]*>/), ...names].map((text) => (text ?? '').trim()).filter((text) => text !== '')
}

const agencies = /UBND quận Hà Đông/g

test.each(everything('en'))('%s: nothing Vietnamese is read to readers of English', (_, drawn) => {
  const said = saidIn(renderToStaticMarkup(drawn)).map((text) => text.replaceAll(agencies, ''))
  expect(said.filter((text) => foreignWordsIn('en', text))).toEqual([])
})

const ENGLISH = /\b(?:and|of|the|your|comments?|name|send|reply|report|write|readers?|published|newest)\b/i

test.each(everything('vi'))('%s: nothing English is read to readers of Vietnamese', (_, drawn) => {
  const given =
    /More light|Jane Doe|Please\.|It is about the street\.|The comment has nothing[^.]*\.|I walk[^.]*\.|News|Light/g
  const said = saidIn(renderToStaticMarkup(drawn).replaceAll(' lang="vi"', '')).map((text) =>
    text.replaceAll(given, ''),
  )
  expect(said.filter((text) => ENGLISH.test(text))).toEqual([])
})

test('an answer in Vietnamese says so; the mark of what was masked is English', () => {
  const html = renderToStaticMarkup(everything('en')[0]?.[1])
  expect(html).toContain('<p>I walk there every evening, and [personal information masked] does too.</p>')
  expect(html).toMatch(/lang="vi"><p>Chúng tôi sẽ sửa đèn\.<\/p>/)
  expect(html).toContain('1,204')
})

test('forms under English articles say so, Vietnamese ones need not', () => {
  const form = (language: Language) =>
    renderToStaticMarkup(
      <CommentForm language={language} articleId={12} path={article(language).path} action={never} notices={NOTICES} />,
    )
  expect(form('en')).toContain('<input type="hidden" name="ngonNgu" value="en"/>')
  expect(form('en')).toContain('/ma-xac-nhan?bai=12&amp;ngonNgu=en')
  expect(form('vi')).not.toContain('ngonNgu')
})
