import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { issueCaptcha } from '@/modules/comments/captcha'
import { CONSENT } from '@/modules/comments/consent'
import { postComment } from '@/modules/comments/post'
import { times, whole } from './figures'
import type { Ground, Row } from './measurement'
import { get } from './raw-answer'

const ARTICLE_ID = 1
const ARTICLE_PATH = '/thoi-su/phat-huy-the-manh-xay-dung-quan-ha-dong-phat-trien-ben-vung-1'
const SENDERS = 8
/** What CAPTCHA_MODE=test takes for right. */
const ANSWER = '000000'
const HIDDEN_FIELD = /<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g

/** Comments accepted a second: through the form over HTTP, through the verb alone, and as a bare INSERT. */
export async function commenting(ground: Ground): Promise<Row[]> {
  const durationSeconds = ground.isQuick ? 3 : 15
  const site = await ground.openSite()
  const sql = postgres(ground.databaseUrl, { max: SENDERS, onnotice: () => {} })
  try {
    const page = (await get(site.origin + ARTICLE_PATH)).body.toString()
    const hidden = [...page.matchAll(HIDDEN_FIELD)].map(
      ([, name = '', value = '']) => [name, unescaped(value)] as const,
    )
    const send = (number: number) => sendForm(site.origin, hidden, number)
    ground.say('bình luận: INSERT trần')
    const bare = await rate((number) => insert(sql, number), durationSeconds)
    ground.say('bình luận: qua postComment')
    const verb = await rate(callVerb, durationSeconds)
    ground.say('bình luận: qua biểu mẫu')
    await rate(send, 1)
    const form = await rate(send, durationSeconds)
    const against = whole(bare)
    const note = `${SENDERS} người gửi cùng lúc; đối chứng là một INSERT trần mỗi giao dịch`
    return [
      {
        what: 'Bình luận nhận được mỗi giây, qua biểu mẫu',
        ours: whole(form),
        against,
        ratio: times(form / bare),
        note,
      },
      { what: '  qua postComment, không có HTTP', ours: whole(verb), against, ratio: times(verb / bare) },
    ]
  } finally {
    await sql.end()
    await site.close()
  }
}

let numbers = 0

/** Runs `act` by several senders at once, each waiting for its own answer; how many finish in a second. */
async function rate(act: (number: number) => Promise<void>, durationSeconds: number): Promise<number> {
  const startedAt = performance.now()
  const end = startedAt + durationSeconds * 1000
  let done = 0
  const sender = async () => {
    for (; performance.now() < end; done++) await act(numbers++)
  }
  await Promise.all(Array.from({ length: SENDERS }, sender))
  return done / ((performance.now() - startedAt) / 1000)
}

const fields = (number: number) => ({
  bai: String(ARTICLE_ID),
  khoa: randomUUID(),
  hoTen: 'Nguyễn Thị Hằng',
  soDienThoai: '0912 345 678',
  tieuDe: `Góp ý số ${number}`,
  noiDung: `Tôi ở tổ dân phố số ${number}. Mong quận sớm sửa vỉa hè đoạn gần trường học để các cháu đi lại an toàn.`,
  dongY: 'co',
  maXacNhan: ANSWER,
  website: '',
})

/** Every sender has a neighbourhood of its own, or the limit of five in ten minutes would be what is measured. */
const addressOf = (number: number) => `2001:db8:${(number >> 8).toString(16)}:${(number & 255).toString(16)}00::1`

async function sendForm(origin: string, hidden: (readonly [string, string])[], number: number): Promise<void> {
  const form = new FormData()
  const token = issueCaptcha(`comment:${ARTICLE_ID}`)
  for (const [name, value] of [...hidden, ...Object.entries(fields(number)), ['maAnh', token] as const])
    form.set(name, value)
  const headers = { 'x-forwarded-for': addressOf(number), origin }
  const answer = await fetch(origin + ARTICLE_PATH, { method: 'POST', body: form, headers, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`biểu mẫu bị trả lời ${answer.status}`)
}

async function callVerb(number: number): Promise<void> {
  const captchaTokens = [issueCaptcha(`comment:${ARTICLE_ID}`)]
  const result = await postComment(null, { ...fields(number), captchaTokens, address: addressOf(number) })
  if (!result.ok) throw new Error(`bình luận bị từ chối: ${JSON.stringify(result.refusal)}`)
}

async function insert(sql: postgres.Sql, number: number): Promise<void> {
  const { hoTen, tieuDe, noiDung, khoa } = fields(number)
  await sql`
    insert into comments (article_id, author_name, title, body, receipt_hash, idempotency_key, consent_version, text_fingerprint)
    values (${ARTICLE_ID}, ${hoTen}, ${tieuDe}, ${noiDung}, ${randomUUID()}, ${khoa}, ${CONSENT.vi.version}, ${randomUUID()})`
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
