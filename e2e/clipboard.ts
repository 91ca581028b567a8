import type { Locator, Page } from '@playwright/test'

type Copied = { html?: string; text?: string; rtf?: string }

/**
 * Puts something on the browser's clipboard as an office program would, by a real copy: nothing of it is cleaned on the
 * way, as the newer interface for pages does.
 */
export async function copy(page: Page, { html, text, rtf }: Copied): Promise<void> {
  await page.evaluate(
    (flavours) => {
      const put = (event: ClipboardEvent) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        for (const [type, words] of flavours) event.clipboardData?.setData(type, words)
      }
      window.addEventListener('copy', put, { capture: true, once: true })
    },
    Object.entries({ 'text/html': html, 'text/plain': text, 'text/rtf': rtf }).filter(
      (flavour): flavour is [string, string] => flavour[1] !== undefined,
    ),
  )
  await page.keyboard.press('ControlOrMeta+c')
}

export async function pasteInto(field: Locator, copied: Copied): Promise<void> {
  await field.focus()
  await copy(field.page(), copied)
  await field.page().keyboard.press('ControlOrMeta+v')
}

type Dropped = { name: string; type: string; bytes: Uint8Array }

/** Lets files fall onto the middle of something, as from a folder of the computer. */
export async function dropOnto(target: Locator, ...files: Dropped[]): Promise<void> {
  const sent = files.map(({ name, type, bytes }) => ({ name, type, base64: Buffer.from(bytes).toString('base64') }))
  await target.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer()
    for (const { name, type, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], name, { type }))
    }
    const { left, top, width } = element.getBoundingClientRect()
    const place = { clientX: left + width / 2, clientY: top + 12, bubbles: true, cancelable: true }
    for (const kind of ['dragenter', 'dragover', 'drop'])
      element.dispatchEvent(new DragEvent(kind, { ...place, dataTransfer }))
  }, sent)
}
