import { randomInt } from 'node:crypto'
import type { FrameLocator, Locator, Page } from '@playwright/test'

export type Written = { name: string; phone: string; title: string; body: string }

/** A comment nobody else has written: near-duplicates are held, so every test writes its own. */
export function aComment(changes: Partial<Written> = {}): Written {
  const number = randomInt(1_000, 1_000_000)
  return {
    name: 'Nguyễn Thị Hằng',
    phone: '0912 345 678',
    title: `Góp ý số ${number}`,
    body: `Tôi ở tổ dân phố số ${number}. Mong quận sớm sửa vỉa hè đoạn gần trường học để các cháu đi lại an toàn.`,
    ...changes,
  }
}

/** The answer that a site in CAPTCHA_MODE=test takes for right. */
export const RIGHT_CODE = '000000'

/** What stands beside the fields, by the language of the article. */
const LABELS = {
  vi: {
    frame: 'mã xác nhận',
    open: 'Viết bình luận',
    name: /^Họ tên/,
    phone: /^Số điện thoại/,
    title: /^Tiêu đề/,
    body: /^Nội dung/,
    code: /^Mã xác nhận/,
    consent: /^Tôi đồng ý/,
    send: /^Gửi/,
  },
  en: {
    frame: 'security code',
    open: 'Write a comment',
    name: /^Name/,
    phone: /^Telephone number/,
    title: /^Title/,
    body: /^Comment/,
    code: /^Security code/,
    consent: /^I agree/,
    send: /^Send/,
  },
} as const

/** The form under an article, found as a reader finds it: by the words beside each field. */
export class CommentForm {
  readonly root: Locator
  readonly name: Locator
  readonly phone: Locator
  readonly title: Locator
  readonly body: Locator
  readonly code: Locator
  readonly consent: Locator
  readonly send: Locator
  /** The frame with the picture of the code. */
  readonly challenge: FrameLocator

  private readonly labels: (typeof LABELS)['vi' | 'en']

  constructor(
    readonly page: Page,
    language: 'vi' | 'en' = 'vi',
  ) {
    const labels = LABELS[language]
    this.labels = labels
    this.challenge = page.frameLocator(`iframe[title*="${labels.frame}"]`)
    this.root = page.locator('form').filter({ has: page.getByLabel(labels.code) })
    this.name = this.root.getByLabel(labels.name)
    this.phone = this.root.getByLabel(labels.phone)
    this.title = this.root.getByLabel(labels.title)
    this.body = this.root.getByLabel(labels.body)
    this.code = this.root.getByRole('textbox', { name: labels.code })
    this.consent = this.root.getByRole('checkbox', { name: labels.consent })
    this.send = this.root.getByRole('button', { name: labels.send })
  }

  /** The form is folded away under its heading until a reader wants it. */
  async open(): Promise<void> {
    if (!(await this.send.isVisible())) await this.page.getByText(this.labels.open, { exact: true }).last().click()
    await this.challenge.getByRole('img').waitFor()
  }

  async write(comment: Written, code = RIGHT_CODE): Promise<void> {
    await this.name.fill(comment.name)
    await this.phone.fill(comment.phone)
    await this.title.fill(comment.title)
    await this.body.fill(comment.body)
    await this.consent.check()
    await this.code.fill(code)
  }

  /** Sends as a browser that does not check fields itself would, so that the answer is the newsroom's own. */
  async sendUnchecked(): Promise<void> {
    await this.root.evaluate((form) => form.setAttribute('novalidate', ''))
    await this.send.click()
  }
}
