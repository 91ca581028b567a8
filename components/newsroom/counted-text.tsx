import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { ControlProps } from '@/components/ui/field'
import { say } from '@/lib/english/frame'
import { inDigits } from '@/lib/interface-language'

type Props = {
  control: ControlProps
  name: string
  className: string
  defaultValue: string
  charsMax: number
  rows: number
  /** Enter is a mistake in a headline; while a word is being composed it belongs to the input method. */
  isOneLine?: boolean
  isReadOnly?: boolean
}

const countOf = (text: string) => [...text.normalize('NFC')].length

function refuseLineEnd(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229) event.preventDefault()
}

type Typed = { text: string; start: number; end: number }

/** What stands in the field of the page that the server sent; null on the server itself and for a field made later. */
function readTyped(id: string): Typed | null {
  if (typeof document === 'undefined') return null
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return null
  return { text: field.value, start: field.selectionStart, end: field.selectionEnd }
}

/**
 * React puts the server's text back into a textarea when it takes the page over, and with that removes what a quick
 * hand has written meanwhile. The first render still sees it; it is put back, with the caret where it was.
 */
function useTextTypedEarly(id: string, onRestored: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed] = useState(() => readTyped(id))
  const restored = useRef(onRestored)
  useLayoutEffect(() => {
    if (!typed || !field.current) return
    if (field.current.value !== typed.text) {
      field.current.value = typed.text
      restored.current(typed.text)
    }
    if (document.activeElement === field.current) field.current.setSelectionRange(typed.start, typed.end)
  }, [typed])
  return field
}

/** A large plain field that grows with its text and says how much of it there is. The value is never touched. */
export function CountedText(props: Props) {
  const { control, name, className, defaultValue, charsMax, rows, isOneLine = false, isReadOnly = false } = props
  const [count, setCount] = useState(countOf(defaultValue))
  const field = useTextTypedEarly(control.id, (text) => setCount(countOf(text)))
  return (
    <>
      <textarea
        {...control}
        ref={field}
        className={className}
        name={name}
        rows={rows}
        readOnly={isReadOnly}
        defaultValue={defaultValue}
        onInput={(event) => setCount(countOf(event.currentTarget.value))}
        onKeyDown={isOneLine ? refuseLineEnd : undefined}
      />
      <p className="count meta needs-script" data-over={count > charsMax ? '' : undefined}>
        {say('{count}/{max} ký tự', { count: inDigits(count), max: inDigits(charsMax) })}
      </p>
    </>
  )
}
