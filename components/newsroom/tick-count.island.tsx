'use client'
import { useEffect, useRef, useState } from 'react'
import { say } from '@/lib/english/articles'

const boxesOf = (form: HTMLFormElement | null | undefined) =>
  [...(form?.elements ?? [])].filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'checkbox',
  )

/** How many lines of its form are ticked, with a button that ticks them all. */
export function TickCount() {
  const place = useRef<HTMLParagraphElement>(null)
  const [{ ticked, total }, note] = useState({ ticked: 0, total: 0 })
  useEffect(() => {
    const form = place.current?.closest('form')
    const count = () => {
      const boxes = boxesOf(form)
      note({ ticked: boxes.filter((box) => box.checked).length, total: boxes.length })
    }
    // A browser that comes back to the page ticks again what was ticked before.
    count()
    form?.addEventListener('change', count)
    return () => form?.removeEventListener('change', count)
  }, [])

  const tickAll = () => {
    const form = place.current?.closest('form')
    for (const box of boxesOf(form)) box.checked = ticked < total
    form?.dispatchEvent(new Event('change'))
  }
  return (
    <p className="row" ref={place}>
      <span aria-live="polite">
        {ticked > 0 ? say('Đã chọn {ticked} bài', { ticked }) : say('Chọn bài để làm nhiều bài một lúc')}
      </span>
      <button className="button button-quiet needs-script" type="button" disabled={total === 0} onClick={tickAll}>
        {ticked > 0 && ticked === total ? say('Bỏ chọn tất cả') : say('Chọn cả trang')}
      </button>
    </p>
  )
}
