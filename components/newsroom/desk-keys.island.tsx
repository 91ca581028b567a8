'use client'
import { say } from '@/lib/english/articles'
import { type Deed, PageKeys } from './page-keys.island'

/** The keys of a list and what each does, as the dialog shows them. */
const keys = (): [keys: string[], deed: string][] => [
  [['J'], say('Xuống bài kế tiếp')],
  [['K'], say('Lên bài trước đó')],
  [['Enter'], say('Mở bài đang chọn')],
  [['X'], say('Đánh dấu bài để làm nhiều bài một lúc')],
  [['T'], say('Tới các việc với bài đã đánh dấu')],
  [['/'], say('Tới ô tìm')],
  [['?'], say('Mở bảng phím này')],
  [['Ctrl', '/'], say('Mở bảng phím này, cả khi các phím một chữ đã tắt')],
]

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-line]')]
const linkOf = (line: HTMLElement | null | undefined) => line?.querySelector<HTMLAnchorElement>('a')
const tickOf = (line: HTMLElement | null) => line?.querySelector<HTMLInputElement>('input[type="checkbox"]')
const currentLine = () => document.activeElement?.closest<HTMLElement>('[data-line]') ?? null

function step(by: 1 | -1) {
  const all = lines()
  const current = currentLine()
  const next = current ? all.indexOf(current) + by : by === 1 ? 0 : all.length - 1
  linkOf(all[Math.min(all.length - 1, Math.max(0, next))])?.focus()
}

const DEEDS: Record<string, Deed> = {
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyX: () => tickOf(currentLine())?.click(),
  KeyT: () => document.querySelector<HTMLElement>('#viec-chung button')?.focus(),
  // Selected, so that the next word takes the place of the last.
  Slash: () => {
    const search = document.querySelector<HTMLInputElement>('input[type="search"]')
    search?.focus()
    search?.select()
  },
}

/** In a ticking box Enter would send the form; here it opens the article. */
function openTicked({ code, target }: KeyboardEvent): Deed | undefined {
  const isTick = target instanceof HTMLInputElement && target.type === 'checkbox'
  return code === 'Enter' && isTick && target.closest('[data-line]') ? () => linkOf(currentLine())?.click() : undefined
}

/** Walks a list by keys. It adds nothing that links and boxes cannot do, and it can be switched off. */
export const DeskKeys = () => <PageKeys keys={keys()} deeds={DEEDS} deedAt={openTicked} />
