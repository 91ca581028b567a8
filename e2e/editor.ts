import type { Locator, Page } from '@playwright/test'

/** The editor of an article, found by the words beside its fields. */
export class Editor {
  readonly headline: Locator
  readonly standfirst: Locator
  readonly body: Locator
  readonly section: Locator
  readonly tags: Locator
  readonly save: Locator
  readonly saveCorrection: Locator
  readonly publish: Locator

  constructor(readonly page: Page) {
    const main = page.getByRole('main')
    this.headline = main.getByRole('textbox', { name: /^Tiêu đề/ })
    this.standfirst = main.getByRole('textbox', { name: /^Sa-?pô/i })
    this.body = main.getByRole('textbox', { name: /^Nội dung/ })
    this.section = main.getByRole('combobox', { name: /^Chuyên mục/ })
    this.tags = main.getByLabel(/^Chủ đề/)
    this.save = main.getByRole('button', { name: /^Lưu/ })
    this.saveCorrection = main.getByRole('button', { name: /^(Lưu|Cập nhật)/ })
    this.publish = main.getByRole('button', { name: /^Xuất bản/ })
  }

  async withdraw(reason: string): Promise<void> {
    const main = this.page.getByRole('main')
    await main.getByText('Gỡ bài').first().click()
    await main.getByLabel(/^Lý do/).fill(reason)
    await main.getByRole('button', { name: /^Gỡ bài/ }).click()
  }
}
