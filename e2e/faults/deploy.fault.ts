import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillForm, send } from './comment-post'
import { SiteProcess } from './site-process'
import { isLong } from './size'
import { Story } from './story'
import { isWhole } from './surfaces'

const OTHER_BUILD = '.next-test-faults'

let site: SiteProcess
let story: Story

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  await site.start()
  await site.visit(story.path)
})

afterAll(async () => {
  await site.kill()
  rmSync(OTHER_BUILD, { recursive: true, force: true })
})

test('biểu mẫu mở trước khi trang khởi động lại vẫn gửi được sau đó', async () => {
  const form = await fillForm(site, story.path)
  await site.stop()
  await site.start()
  expect((await send(site, form)).status).toBe(303)
})

test('dừng tử tế: yêu cầu đang dở được trả lời, rồi trang thoát trong 15 giây', async () => {
  const form = await fillForm(site, story.path)
  const answers = [site.visit('/toa-soan/dang-nhap'), send(site, form), site.visit(story.path)]
  await site.visit('/')
  const startedAt = performance.now()
  await site.stop()
  expect(performance.now() - startedAt).toBeLessThan(15_000)
  for (const answer of await Promise.all(answers)) expect(answer.status).toBeLessThan(500)
  await site.start()
})

/** Builds the site anew beside the build in use; Next writes its own folder into tsconfig.json, which is put back. */
function buildAgain(): void {
  const config = readFileSync('tsconfig.json', 'utf8')
  const env = { ...process.env, NEXT_DIST_DIR: OTHER_BUILD, NODE_ENV: 'production' as const }
  const built = spawnSync(process.execPath, ['cli/run.mjs', 'build'], { env, stdio: 'inherit' })
  writeFileSync('tsconfig.json', config)
  expect(built.status).toBe(0)
}

test.skipIf(!isLong)(
  'bản dựng mới thay bản cũ: biểu mẫu của bản cũ vẫn gửi được, không ai lỡ trang',
  async () => {
    buildAgain()
    const form = await fillForm(site, story.path)
    await site.stop()
    site.useBuild(OTHER_BUILD)
    await site.start({ isReady: false })
    const page = await site.visit(story.path)
    expect(isWhole(story, page.text)).toBe(true)
    expect((await send(site, form)).status).toBe(303)
  },
  900_000,
)
