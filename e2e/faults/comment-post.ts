import { randomInt } from 'node:crypto'
import type { SiteProcess } from './site-process'
import type { Answer } from './visit'

const HIDDEN = /<input\b[^>]*\btype="hidden"[^>]*>/g
const attribute = (tag: string, name: string) =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What a form sends that nobody typed. */
export const hiddenIn = (form: string): [string, string][] =>
  [...form.matchAll(HIDDEN)].map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')])

export type FilledForm = { path: string; fields: [string, string][]; cookie: string }

/** The comment form of a page as a reader without JavaScript fills it in, the code included. */
export async function fillForm(site: SiteProcess, path: string): Promise<FilledForm> {
  const { text } = await site.visit(path)
  const form = /<form\b[^>]*method="POST"[\s\S]*?<\/form>/i.exec(text)?.[0] ?? ''
  const hidden = hiddenIn(form)
  const consent = /<input\b[^>]*\bname="dongY"[^>]*>/.exec(form)?.[0] ?? ''
  const articleId = hidden.find(([name]) => name === 'bai')?.[1] ?? ''
  const address = someAddress()
  const challenge = await site.visit(`/ma-xac-nhan?bai=${articleId}`, { headers: { 'X-Forwarded-For': address } })
  const cookie = (challenge.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ')
  const number = randomInt(1_000_000, 10_000_000)
  const typed: [string, string][] = [
    ['hoTen', 'Nguyễn Thị Hằng'],
    ['soDienThoai', '0912 345 678'],
    ['tieuDe', `Góp ý "số" ${number}`],
    ['noiDung', `Tôi ở tổ ${number} & mong quận <sớm> sửa vỉa hè đoạn gần trường học.`],
    ['dongY', attribute(consent, 'value')],
    ['maXacNhan', '000000'],
  ]
  return { path, fields: [...hidden, ...typed], cookie }
}

export const typedIn = (form: FilledForm, name: string) => form.fields.find(([each]) => each === name)?.[1] ?? ''

/** Sends a filled form as a browser does: multipart, with the origin of the page. */
export function send(site: SiteProcess, form: FilledForm, patienceMilliseconds = 10_000): Promise<Answer> {
  const boundary = `----bai-thu-${randomInt(1_000_000_000)}`
  const parts = form.fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return site.visit(form.path, {
    method: 'POST',
    patienceMilliseconds,
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      Origin: site.url,
      Cookie: form.cookie,
      'X-Forwarded-For': someAddress(),
    },
    body: `${parts.join('')}--${boundary}--\r\n`,
  })
}

export const someAddress = () => `10.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`

export const asHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
