'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { say } from '@/lib/english/articles'

const STORED = 'toa-soan-phim-tat'

export type Deed = () => void

type Props = {
  /** The keys of the page and what each does, as the dialog shows them. */
  keys: readonly [keys: string[], deed: string][]
  /** What a letter does, by its place on the keyboard: an input method may put another one there. */
  deeds: Readonly<Record<string, Deed>>
  /** Keys that mean something only where the focus is; they are no letters and cannot be switched off. */
  deedAt?: (event: KeyboardEvent) => Deed | undefined
}

const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229

/** Letters belong to whoever types them. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function deedOf(event: KeyboardEvent, isOn: boolean, { deeds, deedAt }: Props): Deed | 'help' | undefined {
  const { code, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (ctrlKey && code === 'Slash') return 'help'
  const local = ctrlKey || metaKey || altKey || shiftKey ? undefined : deedAt?.(event)
  if (local) return local
  if (!isOn || ctrlKey || metaKey || altKey || isTyping(target)) return undefined
  if (shiftKey) return code === 'Slash' ? 'help' : undefined
  return deeds[code]
}

/** Letters that do what buttons, links and boxes do as well; they can be switched off, on every page at once. */
export function PageKeys(props: Props) {
  const { keys } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(true)
  const heading = useId()
  useEffect(() => setOn(localStorage.getItem(STORED) !== 'tat'), [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isComposing(event) || dialog.current?.open) return
      const deed = deedOf(event, isOn, props)
      if (!deed) return
      event.preventDefault()
      if (deed === 'help') dialog.current?.showModal()
      else deed()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })

  const choose = (on: boolean) => {
    setOn(on)
    localStorage.setItem(STORED, on ? 'bat' : 'tat')
  }
  return (
    <div className="needs-script" data-keys={isOn ? 'on' : 'off'}>
      <button className="button button-quiet" type="button" onClick={() => dialog.current?.showModal()}>
        {say('Phím tắt (Ctrl + /)')}
      </button>
      <dialog className="keys" ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{say('Phím tắt')}</h2>
        <dl>
          {keys.map(([pressed, deed]) => (
            <div key={deed}>
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{deed}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input type="checkbox" checked={isOn} onChange={({ target }) => choose(target.checked)} />
          {say('Dùng các phím một chữ')}
        </label>
        <form method="dialog">
          <button className="button button-main" type="submit">
            {say('Đóng')}
          </button>
        </form>
      </dialog>
    </div>
  )
}
