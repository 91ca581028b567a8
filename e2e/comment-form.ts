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

  constructor(readonly page: Page) {
    this.challenge = page.frameLocator('iframe[title*="mã xác nhận"]')
    this.root = page.locator('form').filter({ has: page.getByLabel(/^Mã xác nhận/) })
    this.name = this.root.getByLabel(/^Họ tên/)
    this.phone = this.root.getByLabel(/^Số điện thoại/)
    this.title = this.root.getByLabel(/^Tiêu đề/)
    this.body = this.root.getByLabel(/^Nội dung/)
    this.code = this.root.getByRole('textbox', { name: /^Mã xác nhận/ })
    this.consent = this.root.getByRole('checkbox', { name: /^Tôi đồng ý/ })
    this.send = this.root.getByRole('button', { name: /^Gửi/ })
  }

  /** The form is folded away under its heading until a reader wants it. */
  async open(): Promise<void> {
    if (!(await this.send.isVisible())) await this.page.getByText('Viết bình luận', { exact: true }).last().click()
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
