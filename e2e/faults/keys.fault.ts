import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { type Keyring, openKeyring } from '@/modules/privacy/keyring'
import { openAnyPhone, openPhone, phoneIndex, sealPhone } from '@/modules/privacy/phone'
import { fillForm, send, typedIn } from './comment-post'
import { keyringOf, SiteProcess } from './site-process'
import { isLong, often } from './size'
import { Story } from './story'

const KILLS = often(4, 40)
const PLANTED = often(2_000, 20_000)
const PLANTED_AT_ONCE = 500
/** It takes the command half a second to begin, and a while to end: the kill falls before, into and after. */
const LATEST_KILL_MILLISECONDS = 2_500

let site: SiteProcess
let story: Story
let file: string
/** The number each comment carries, by the words of its title. */
const numbers = new Map<string, string>()

const keysNow = (): Keyring => openKeyring(JSON.parse(readFileSync(file, 'utf8')))
const aNumber = () => `09${String(randomInt(100_000_000)).padStart(8, '0')}`
const inE164 = (number: string) => `+84${number.slice(1)}`

beforeAll(async () => {
  site = await SiteProcess.make()
  story = await Story.publish()
  file = keyringOf(site.dataDirectory)
  await site.start()
  const keys = keysNow()
  for (let done = 0; done < PLANTED; done += PLANTED_AT_ONCE) {
    const rows = Array.from({ length: Math.min(PLANTED_AT_ONCE, PLANTED - done) }, () => planted(keys))
    await db.insert(comments).values(rows)
  }
}, 300_000)

afterAll(async () => {
  await site.kill()
})

function planted(keys: Keyring): typeof comments.$inferInsert {
  const [title, number] = [randomUUID(), aNumber()]
  numbers.set(title, number)
  return {
    articleId: story.id,
    authorName: 'Bà Tư',
    title,
    body: 'Nội dung',
    phoneSealed: sealPhone(inE164(number), keys),
    phoneIndex: phoneIndex(inE164(number), keys),
    receiptHash: randomUUID(),
    idempotencyKey: randomUUID(),
    consentVersion: 'bài thử',
    textFingerprint: randomUUID(),
  }
}

/** A reader who goes on sending comments, whatever happens to the keys. */
async function keepPosting(hasEnded: () => boolean): Promise<number> {
  let count = 0
  while (!hasEnded()) {
    const form = await fillForm(site, story.path)
    const number = aNumber()
    const fields = form.fields.map(([name, value]): [string, string] => [name, name === 'soDienThoai' ? number : value])
    numbers.set(typedIn(form, 'tieuDe'), number)
    const answer = await send(site, { ...form, fields })
    expect(answer.status, answer.text.slice(0, 300)).toBe(303)
    count += 1
  }
  return count
}

function rotate(): ChildProcess {
  const env = { ...process.env, KEYRING_FILE: file, NODE_ENV: 'production' as const }
  return spawn(process.execPath, ['cli/run.mjs', 'keys', 'rotate'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function expectNothingLost(): Promise<void> {
  const keys = keysNow()
  for (const { title, sealed } of await db
    .select({ title: comments.title, sealed: comments.phoneSealed })
    .from(comments)
    .where(isNotNull(comments.phoneSealed))) {
    const number = numbers.get(title)
    if (number) expect(openAnyPhone(sealed ?? '', keys), title).toBe(inE164(number))
  }
}

test(
  `kill -9 ${KILLS} lần giữa lúc đổi khoá, bình luận vẫn đến: không số nào mất, xong thì khoá cũ không mở được gì`,
  async () => {
    const before = keysNow()
    let hasEnded = false
    const posting = keepPosting(() => hasEnded)
    for (let kill = 0; kill < KILLS; kill += 1) {
      const command = rotate()
      await wait(randomInt(LATEST_KILL_MILLISECONDS))
      const ended = command.exitCode === null ? once(command, 'exit') : null
      command.kill('SIGKILL')
      await ended
      await expectNothingLost()
    }
    const startedAt = performance.now()
    const command = rotate()
    const said = Promise.all([text(command.stdout), text(command.stderr)])
    const [code] = (await once(command, 'exit')) as [number]
    expect(code, (await said).join('\n')).toBe(0)
    const seconds = (performance.now() - startedAt) / 1_000
    hasEnded = true
    const postedCount = await posting
    const keys = keysNow()
    expect(keys.retired).toBeNull()
    const rows = await db.select().from(comments).where(isNotNull(comments.phoneSealed))
    expect(rows.filter(({ title }) => numbers.has(title)).length).toBe(numbers.size)
    for (const { title, phoneSealed, phoneIndex: index } of rows) {
      expect(() => openPhone(phoneSealed ?? '', before), title).toThrow()
      const phone = openPhone(phoneSealed ?? '', keys)
      expect(phone).toBe(inE164(numbers.get(title) ?? ''))
      expect(index).toBe(phoneIndex(phone, keys))
    }
    console.log(
      `đổi khoá: ${KILLS} lần giết, ${PLANTED} số có sẵn và ${postedCount} số gửi trong lúc đổi; lần cuối ${seconds.toFixed(1)} giây. ${(await said)[0].trim()}`,
    )
  },
  (isLong ? 30 : 4) * 60_000,
)

async function text(stream: NodeJS.ReadableStream | null): Promise<string> {
  let said = ''
  for await (const chunk of stream ?? []) said += String(chunk)
  return said
}
