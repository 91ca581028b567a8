import { randomInt, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { hiddenIn } from './comment-post'
import type { SiteProcess } from './site-process'

/** Every address of 127.0.0.0/8 is this machine: 127.0.7.1 is a neighbourhood of its own. */
export const loopback = (neighbourhood: number) => `127.0.${neighbourhood}.1`

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

export type Fields = [string, string][]
export type Post = { path: string; from: string; fields: Fields; headers?: Record<string, string> }

/** Sends a form from an address of this machine and reads nothing of the answer but its status; 0 when there is none. */
export function post(site: SiteProcess, { path, from, fields, headers = {} }: Post, patienceMilliseconds: number) {
  const boundary = `----lu-${randomInt(1_000_000_000)}`
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return new Promise<number>((done) => {
    const outgoing = request(
      `${site.url}${path}`,
      {
        method: 'POST',
        agent,
        localAddress: from,
        headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, Origin: site.url, ...headers },
      },
      (answer) => {
        answer.resume()
        answer.on('end', () => done(answer.statusCode ?? 0))
        answer.on('error', () => done(0))
      },
    )
    outgoing.setTimeout(patienceMilliseconds, () => outgoing.destroy())
    outgoing.on('error', () => done(0))
    outgoing.end(`${parts.join('')}--${boundary}--\r\n`)
  })
}

/** What the form of a page carries unseen; the same for every reader of a stored page. */
export async function hiddenFields(site: SiteProcess, path: string): Promise<Fields> {
  const { text } = await site.visit(path)
  return hiddenIn(/<form\b[^>]*method="POST"[\s\S]*?<\/form>/i.exec(text)?.[0] ?? '').filter(
    ([name]) => name !== 'khoa',
  )
}

/** A comment as its writer fills it in. `token` is the challenge the form was shown. */
export const written = (hidden: Fields, title: string, body: string, token: string): Fields => [
  ...hidden,
  ['khoa', randomUUID()],
  ['hoTen', 'Nguyễn Thị Hằng'],
  ['soDienThoai', ''],
  ['tieuDe', title],
  ['noiDung', body],
  ['dongY', 'co'],
  ['maXacNhan', '000000'],
  ['maAnh', token],
]

/** Ways to post what nobody takes, each cheap to send and none cheap to refuse. */
export function badPost(hidden: Fields, path: string, from: string, number: number): Post {
  const good = written(hidden, `Rao vặt ${number}`, `Mua ngay số ${number} kẻo hết.`, '')
  const without = (name: string) => good.filter(([given]) => given !== name)
  const kinds: Post[] = [
    { path, from, fields: good },
    { path, from, fields: without('dongY') },
    { path, from, fields: [...without('noiDung'), ['noiDung', 'a'.repeat(20_000)]] },
    { path, from, fields: [...without('maXacNhan'), ['maXacNhan', '123456']] },
    { path, from, fields: good, headers: { Origin: 'https://ke-xau.example' } },
    { path, from, fields: [] },
  ]
  return kinds[number % kinds.length]!
}

/** Does something so many times a second for some seconds, however long each takes; resolves when all are done. */
export async function atRate<Value>(
  aSecond: number,
  seconds: number,
  act: (number: number) => Promise<Value>,
): Promise<Value[]> {
  const startedAt = performance.now()
  const doing: Promise<Value>[] = []
  while (doing.length < aSecond * seconds) {
    const due = Math.min(aSecond * seconds, Math.floor(((performance.now() - startedAt) / 1000) * aSecond) + 1)
    while (doing.length < due) doing.push(act(doing.length))
    await new Promise((next) => setTimeout(next, 5))
  }
  return Promise.all(doing)
}
