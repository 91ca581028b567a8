import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { Cluster } from './cluster'
import { asHtml, type FilledForm, fillForm, hiddenIn, send } from './comment-post'
import { SiteProcess } from './site-process'
import { often, patience } from './size'
import { Story } from './story'
import { within } from './within'

const TIMES = often(2, 20)
const wordsOf = (time: number) => `Mong quận <sớm> sửa & giữ lại ${time + 7} hàng cây trước cổng trường.`

const cluster = new Cluster(inject('cluster'))
let site: SiteProcess
let story: Story

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
}, 120_000)

afterAll(async () => {
  await cluster.start()
  await site.kill()
})

/** The first form of a receipt: the words, to be corrected. */
async function correctionAt(path: string, words: string): Promise<FilledForm> {
  const { text } = await site.visit(path)
  const form = /<form\b[^>]*method="POST"[\s\S]*?<\/form>/i.exec(text)?.[0] ?? ''
  const typed: [string, string][] = [
    ['hoTen', 'Nguyễn Hằng'],
    ['tieuDe', 'Xin sửa lại'],
    ['noiDung', words],
  ]
  return { path, fields: [...hiddenIn(form), ...typed], cookie: '' }
}

test(`cơ sở dữ liệu chết ${TIMES} lần lúc sửa bình luận: chữ đã gõ còn nguyên, gửi lại thì được`, async () => {
  for (let time = 0; time < TIMES; time++) {
    const posted = await send(site, await fillForm(site, story.path))
    expect(posted.status).toBe(303)
    const { pathname } = new URL(posted.headers.location ?? '', site.url)
    const correction = await correctionAt(pathname, wordsOf(time))
    await cluster.kill()
    const refused = await send(site, correction)
    expect(refused.status, refused.text.slice(0, 300)).toBe(503)
    expect(refused.headers['retry-after']).toBeDefined()
    expect(refused.headers['cache-control']).toBe('no-store')
    expect(refused.text).toContain(asHtml(wordsOf(time)))
    // With and without the name of a browser: the framework treats the two differently.
    for (const headers of [{}, { 'User-Agent': 'Mozilla/5.0' }]) {
      expect((await site.visit(pathname, { headers })).status).toBe(503)
      expect((await site.visit(`/phan-hoi/${'A'.repeat(22)}`, { headers })).status).toBe(503)
    }
    await cluster.start()
    // The form of the answer carries everything that a browser would send again.
    const again = { ...correction, fields: [...hiddenIn(refused.text), ...correction.fields.filter(isTyped)] }
    await within(patience(10_000), 'gửi lại', async () => {
      const { status } = await send(site, again)
      return status === 303 || `${status}`
    })
    const { text } = await site.visit(pathname)
    expect(text).toContain(asHtml(wordsOf(time)))
    expect((await site.visit(`/phan-hoi/${'A'.repeat(22)}`)).status).toBe(404)
  }
}, 180_000)

const isTyped = ([name]: [string, string]) => ['hoTen', 'tieuDe', 'noiDung'].includes(name)
