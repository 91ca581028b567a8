import { expect, type Locator, type Page } from '@playwright/test'

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
  readonly status: Locator

  constructor(readonly page: Page) {
    const main = page.getByRole('main')
    this.headline = main.getByRole('textbox', { name: /^Tiêu đề/ })
    this.standfirst = main.getByRole('textbox', { name: /^Sa-?pô/i })
    this.body = main.getByRole('textbox', { name: /^Nội dung/ })
    this.section = main.getByRole('combobox', { name: /^Chuyên mục/ })
    this.tags = main.getByLabel(/^Chủ đề/)
    this.save = main.getByRole('button', { name: /^Lưu (nháp|thay đổi)/ })
    this.saveCorrection = main.getByRole('button', { name: /^(Lưu (nháp|thay đổi)|Cập nhật)/ })
    this.publish = main.getByRole('button', { name: /^Xuất bản/ })
    this.status = main.locator('.save-status')
  }

  /** A tool above the text, by the words on it. */
  tool(words: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: words, exact: true })
  }

  /** To the end of the line, and a frame later: no person presses the next key while the cursor is still moving. */
  async toLineEnd(): Promise<void> {
    await this.page.keyboard.press('End')
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  }

  /** Writes paragraphs in place of the whole text, as a person would: by keys. */
  async write(...paragraphs: string[]): Promise<void> {
    // Where the machine is slow, the caret of the click may arrive after everything was selected.
    await expect(async () => {
      await this.body.click()
      await this.page.keyboard.press('ControlOrMeta+a')
      await this.page.keyboard.press('Delete')
      await expect(this.body).toHaveText('', { timeout: 1_000 })
    }).toPass()
    for (const [index, words] of paragraphs.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter')
      await this.page.keyboard.insertText(words)
    }
    await expect(this.body).toContainText(paragraphs.at(-1) ?? '')
  }

  /** Waits until what was written is on the server, for the writer alone. */
  async kept(): Promise<void> {
    await expect(this.status).toContainText(/Đã lưu lúc \d\d:\d\d/, { timeout: 20_000 })
  }

  /** Everything this machine keeps of what is being written, as text; empty before the editor has kept anything. */
  async onThisMachine(): Promise<string> {
    return this.page.evaluate(async () => {
      const name = 'trang-nhat-ban-viet'
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return ''
      const asked = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((done, failed) => {
          request.onsuccess = () => done(request.result)
          request.onerror = () => failed(request.error)
        })
      const database = await asked(indexedDB.open(name))
      const drafts = await asked(database.transaction('ban-viet').objectStore('ban-viet').getAll())
      database.close()
      return JSON.stringify(drafts)
    })
  }

  async withdraw(reason: string): Promise<void> {
    const main = this.page.getByRole('main')
    await main.getByText('Gỡ bài').first().click()
    await main.getByLabel(/^Lý do/).fill(reason)
    await main.getByRole('button', { name: /^Gỡ bài/ }).click()
  }
}
