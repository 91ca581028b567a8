'use client'
import { useEffect } from 'react'
import { say } from '@/lib/english/comments'
import { type Deed, PageKeys } from '../page-keys.island'
import { keysAhead } from './keys-ahead'

const keys = (): [keys: string[], deed: string][] => [
  [['J'], say('Xuống bình luận kế tiếp')],
  [['K'], say('Lên bình luận trước đó')],
  [['A'], say('Duyệt; với bình luận bị báo: giữ lại')],
  [['R'], say('Từ chối: mở các lý do, phím số chọn lý do, Enter gửi, Esc thôi')],
  [['S'], say('Chuyển vào tin rác')],
  [['Z'], say('Hoàn tác việc vừa làm (phím U cũng vậy)')],
  [['X'], say('Đánh dấu để làm nhiều bình luận một lúc')],
  [['T'], say('Tới các việc với bình luận đã đánh dấu')],
  [['O'], say('Xem kỹ (phím Enter cũng vậy)')],
  [['?'], say('Mở bảng phím này')],
  [['Ctrl', '/'], say('Mở bảng phím này, cả khi các phím một chữ đã tắt')],
]

const all = () => [...document.querySelectorAll<HTMLElement>('[data-comment]')]
const current = () => document.activeElement?.closest<HTMLElement>('[data-comment]') ?? null

function show(comment: HTMLElement | null | undefined) {
  comment?.focus({ preventScroll: true })
  comment?.scrollIntoView({ block: 'nearest' })
}

function step(by: 1 | -1) {
  const comments = all()
  const from = current()
  const next = from ? comments.indexOf(from) + by : by === 1 ? 0 : comments.length - 1
  show(comments[Math.min(comments.length - 1, Math.max(0, next))])
}

/** What carries this key in the comment one is at; the first, before one is anywhere. */
const carrierOf = <Carrier extends HTMLElement>(code: string) =>
  (current() ?? all()[0])?.querySelector<Carrier>(`[data-key="${code}"]`)

const press = (code: string) => carrierOf(code)?.click()

function openReasons() {
  const reject = (current() ?? all()[0])?.querySelector<HTMLDetailsElement>('.reject')
  if (!reject) return
  reject.open = true
  const radios = [...reject.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  ;(radios.find(({ checked }) => checked) ?? radios[0])?.focus()
}

const undo = () => document.querySelector<HTMLElement>('#hoan-tac')?.click()

/** Whether a key has sent a form whose answer is not drawn yet: known at once, not only when the page is drawn again. */
let isUnderWay = false

function send(code: string) {
  const button = carrierOf<HTMLButtonElement>(code)
  if (!button || button.disabled) return
  isUnderWay = true
  button.click()
}

/** Deeds that send a form wait for the one before; the others are at once. */
const SENDING: Record<string, Deed> = {
  KeyA: () => send('KeyA'),
  KeyS: () => send('KeyS'),
  KeyZ: undo,
  KeyU: undo,
}
const MOVING: Record<string, Deed> = {
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyR: openReasons,
  KeyO: () => press('KeyO'),
  KeyX: () => press('KeyX'),
  KeyT: () => document.querySelector<HTMLElement>('#viec-chung button')?.focus(),
}

function deedAt({ code, target }: KeyboardEvent): Deed | undefined {
  if (!(target instanceof HTMLElement)) return undefined
  if (code === 'Enter' && target.matches('[data-comment]')) return () => press('KeyO')
  const reject = target.closest<HTMLDetailsElement>('.reject')
  if (!reject) return undefined
  if (code === 'Escape')
    return () => {
      reject.open = false
      show(reject.closest<HTMLElement>('[data-comment]'))
    }
  if (!target.matches('input[type="radio"]')) return undefined
  if (code === 'Enter') return () => reject.querySelector<HTMLElement>('button[value="tu-choi"]')?.click()
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  const reason = digit && reject.querySelector<HTMLInputElement>(`[data-digit="${digit}"]`)
  return reason
    ? () => {
        reason.click()
        reason.focus()
      }
    : undefined
}

type Props = { doneId: number | null; isSending: boolean; attempt: number }

/** Moderates by keys. It adds nothing that buttons and links cannot do, and it can be switched off. */
export function ModerationKeys({ doneId, isSending, attempt }: Props) {
  // What was refused was not what the keys were meant for.
  useEffect(() => {
    isUnderWay = false
    if (attempt > 0) keysAhead.forget()
  }, [attempt])
  // After a deed: where its form said to go on; when somebody else has taken that away meanwhile, with the first. Then the
  // keys that were pressed on the way, up to the next one that sends something.
  useEffect(() => {
    const goOn = () => {
      isUnderWay = false
      const wanted = document.getElementById(location.hash.slice(1))?.querySelector<HTMLElement>('[data-comment]')
      if (wanted) show(wanted)
      else if (doneId !== null) show(all()[0] ?? document.getElementById('ket-qua'))
      for (let code = keysAhead.shift(); code; code = keysAhead.shift()) {
        const sends = SENDING[code]
        if (sends) return sends()
        MOVING[code]?.()
      }
    }
    if (document.readyState === 'complete') return goOn()
    // On its way to what the address names, the browser itself takes the focus away once more.
    const whenLoaded = () => setTimeout(goOn)
    addEventListener('load', whenLoaded, { once: true })
    return () => removeEventListener('load', whenLoaded)
  }, [doneId])
  const deeds = Object.fromEntries(
    Object.entries({ ...SENDING, ...MOVING }).map(([code, deed]) => [
      code,
      () => (isSending || isUnderWay ? keysAhead.push(code) : deed()),
    ]),
  )
  return <PageKeys keys={keys()} deeds={deeds} deedAt={deedAt} />
}
