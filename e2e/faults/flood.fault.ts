import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { issueCaptcha } from '@/modules/comments/captcha'
import { listQueue } from '@/modules/comments/desk-queries'
import { someAddress } from './comment-post'
import { atRate, badPost, type Fields, hiddenFields, loopback, post, written } from './flood-posts'
import { SiteProcess } from './site-process'
import { isLong, often, patience } from './size'
import { Story } from './story'

const NEIGHBOURHOODS = often(30, 250)
const TWINS = NEIGHBOURHOODS * 2
const TWINS_A_SECOND = 20
const BAD_A_SECOND = often(100, 400)
const VALID_A_SECOND = often(5, 20)
const SECONDS = often(3, 120)
const PATIENCE_MILLISECONDS = patience(10_000)
/** The flood, whoever sends it and the clock that times the readers share two cores: this is for them all. */
const READER_MILLISECONDS_MAX = patience(2_000)

let site: SiteProcess
let story: Story
let hidden: Fields

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
  hidden = await hiddenFields(site, story.path)
})

afterAll(() => site.kill())

const tokenFor = () => issueCaptcha(`comment:${story.id}`)

test(`${TWINS} bình luận gần giống nhau từ ${NEIGHBOURHOODS} địa chỉ: hàng duyệt gom chúng lại`, async () => {
  const statuses = await atRate(TWINS_A_SECOND, TWINS / TWINS_A_SECOND, (number) =>
    post(
      site,
      {
        path: story.path,
        from: loopback(1 + (number % NEIGHBOURHOODS)),
        fields: written(
          hidden,
          'Đất nền giá rẻ',
          `Cần bán gấp ${40 + number} m² đất nền ven sông, sổ đỏ chính chủ, giá rẻ nhất khu vực, gọi ngay hôm nay kẻo hết.`,
          tokenFor(),
        ),
      },
      PATIENCE_MILLISECONDS,
    ),
  )
  expect(statuses.filter((status) => status !== 303)).toEqual([])
  const shown = (
    await Promise.all(
      (['waiting', 'held'] as const).map((queue) =>
        listQueue(db, { queue, order: 'age', after: null, limit: TWINS, articleId: story.id, sectionIds: null }),
      ),
    )
  ).flat()
  console.log(`${TWINS} bình luận gần giống nhau: ${shown.length} dòng ở hàng duyệt`)
  // Those that came in the same instants, while the site was still warming up, found no twin yet.
  expect(shown.length).toBeLessThanOrEqual(Math.max(15, TWINS / 20))
}, 120_000)

test(
  `${BAD_A_SECOND} bài gửi hỏng mỗi giây trong ${SECONDS} giây: bình luận tử tế vẫn được nhận, bạn đọc không thấy gì`,
  async () => {
    const readers: number[] = []
    const accepted = new Set<string>()
    const [bad, valid] = await Promise.all([
      atRate(BAD_A_SECOND, SECONDS, (number) =>
        post(site, badPost(hidden, story.path, loopback(1 + (number % NEIGHBOURHOODS)), number), PATIENCE_MILLISECONDS),
      ),
      atRate(VALID_A_SECOND, SECONDS, async (number) => {
        const title = `Ý kiến ${number} của người dân`
        // Through a proxy, as somebody of a neighbourhood of their own; the words are like no other's.
        const headers = { 'X-Forwarded-For': someAddress() }
        const fields = written(hidden, title, aThought(number), tokenFor())
        const status = await post(site, { path: story.path, from: '127.0.0.1', fields, headers }, PATIENCE_MILLISECONDS)
        if (status === 303) accepted.add(title)
        return status
      }),
      atRate(5, SECONDS, async () => {
        const page = await site.visit(story.path)
        readers.push(page.status === 200 ? page.milliseconds : Number.POSITIVE_INFINITY)
      }),
    ])
    const count = (statuses: number[]) =>
      [...new Set(statuses)].map((status) => `${status}×${statuses.filter((one) => one === status).length}`).join(' ')
    readers.sort((one, other) => one - other)
    const p99 = readers[Math.floor(readers.length * 0.99)] ?? 0
    const median = readers[Math.floor(readers.length / 2)] ?? 0
    const times = `giữa ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
    console.log(`lũ: hỏng ${count(bad)}; tử tế ${count(valid)}; bạn đọc ${times}`)
    expect(accepted.size).toBeGreaterThanOrEqual(Math.ceil(valid.length * 0.99))
    expect(bad.filter((status) => status === 303 || status === 500)).toEqual([])
    expect(p99).toBeLessThan(READER_MILLISECONDS_MAX)
    const stored = await db
      .select({ title: comments.title })
      .from(comments)
      .where(and(eq(comments.articleId, story.id), eq(comments.status, 'pending')))
    const titles = stored.map(({ title }) => title).filter((title) => title.startsWith('Ý kiến'))
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of accepted) expect(titles).toContain(title)
  },
  (isLong ? 10 : 2) * 60_000,
)

const WORDS =
  'vỉa hè trường học cây xanh đèn đường rác thải nước sạch xe buýt chợ cóc công viên lớp tối sân chơi hàng rào cống thoát ngõ hẹp biển báo trạm y tế'.split(
    ' ',
  )

/** Twenty words in an order that no other thought has. */
function aThought(number: number): string {
  const at = (place: number) => WORDS[(number * 7 + place * (3 + (number % 11))) % WORDS.length]
  return `Số ${number}: ${Array.from({ length: 20 }, (_, place) => at(place)).join(' ')}, mong phường xem ${number}.`
}
