'use client'
import { useEffect, useId, useRef, useState } from 'react'

const STORED = 'toa-soan-phim-tat'

/** The keys of a list and what each does, as the dialog shows them. */
const KEYS: [keys: string[], deed: string][] = [
  [['J'], 'Xuống bài kế tiếp'],
  [['K'], 'Lên bài trước đó'],
  [['Enter'], 'Mở bài đang chọn'],
  [['X'], 'Đánh dấu bài để làm nhiều bài một lúc'],
  [['T'], 'Tới các việc với bài đã đánh dấu'],
  [['/'], 'Tới ô tìm'],
  [['Ctrl', '/'], 'Mở bảng phím này'],
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

/** What a key does, by its place on the keyboard: an input method may put another letter there. */
const DEEDS: Record<string, () => void> = {
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

const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229

/** Letters belong to whoever types them. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function deedOf(event: KeyboardEvent, isOn: boolean): (() => void) | 'help' | undefined {
  const { code, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (ctrlKey && code === 'Slash') return 'help'
  // In a ticking box Enter would send the form; here it opens the article.
  const isTick = target instanceof HTMLInputElement && target.type === 'checkbox'
  if (code === 'Enter' && isTick && target.closest('[data-line]')) return () => linkOf(currentLine())?.click()
  if (!isOn || ctrlKey || metaKey || altKey || shiftKey || isTyping(target)) return undefined
  return DEEDS[code]
}

/** Walks a list by keys. It adds nothing that links and boxes cannot do, and it can be switched off. */
export function DeskKeys() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(true)
  const heading = useId()
  useEffect(() => setOn(localStorage.getItem(STORED) !== 'tat'), [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isComposing(event) || dialog.current?.open) return
      const deed = deedOf(event, isOn)
      if (!deed) return
      event.preventDefault()
      if (deed === 'help') dialog.current?.showModal()
      else deed()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOn])

  const choose = (on: boolean) => {
    setOn(on)
    localStorage.setItem(STORED, on ? 'bat' : 'tat')
  }
  return (
    <div className="needs-script">
      <button className="button button-quiet" type="button" onClick={() => dialog.current?.showModal()}>
        Phím tắt (Ctrl + /)
      </button>
      <dialog className="keys" ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>Phím tắt</h2>
        <dl>
          {KEYS.map(([keys, deed]) => (
            <div key={deed}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input type="checkbox" checked={isOn} onChange={({ target }) => choose(target.checked)} />
          Dùng các phím một chữ
        </label>
        <form method="dialog">
          <button className="button button-main" type="submit">
            Đóng
          </button>
        </form>
      </dialog>
    </div>
  )
}
