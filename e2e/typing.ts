import type { CDPSession, Page } from '@playwright/test'

/**
 * The two families of Vietnamese input methods. `composition`: macOS, Windows, phones; a word is composed and then
 * committed. `hook`: UniKey, EVKey; real Backspace keys, followed by text that nobody announced.
 */
export type InputMethod = 'composition' | 'hook'

/** The words on the screen after each key of Telex: `tieengs` is `tiếng`. */
const STEPS: Record<string, string[]> = {
  Tiếng: ['T', 'Ti', 'Tie', 'Tiê', 'Tiên', 'Tiêng', 'Tiếng'],
  Việt: ['V', 'Vi', 'Vie', 'Viê', 'Việ', 'Việt'],
  được: ['d', 'đ', 'đu', 'đư', 'đươ', 'đươc', 'được'],
  gõ: ['g', 'go', 'gõ'],
  trước: ['t', 'tr', 'tru', 'trư', 'trươ', 'trươc', 'trước'],
  Hà: ['H', 'Ha', 'Hà'],
  Đông: ['D', 'Đ', 'Đo', 'Đô', 'Đôn', 'Đông'],
}

async function compose(session: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await session.send('Input.insertText', { text: steps[steps.length - 1] ?? '' })
}

/** What a hook engine does for each key: takes back what changes, and sends the rest. */
async function hook(page: Page, steps: readonly string[]): Promise<void> {
  let shown = ''
  for (const next of steps) {
    let same = 0
    while (same < shown.length && shown[same] === next[same]) same += 1
    for (let back = shown.length; back > same; back -= 1) await page.keyboard.press('Backspace')
    await page.keyboard.insertText(next.slice(same))
    shown = next
  }
}

/** Types words where the caret is, as somebody with that input method does. */
export async function typeVietnamese(page: Page, method: InputMethod, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const [index, word] of words.split(' ').entries()) {
    const steps = STEPS[word]
    if (!steps) throw new Error(`chưa có các bước gõ của «${word}»`)
    if (index > 0) await page.keyboard.press('Space')
    if (method === 'composition') await compose(session, steps)
    else await hook(page, steps)
  }
  await session.detach()
}
