import { type KeyboardEvent, useState } from 'react'
import type { ControlProps } from '@/components/ui/field'

type Props = {
  control: ControlProps
  name: string
  className: string
  defaultValue: string
  charsMax: number
  rows: number
  /** Enter is a mistake in a headline; while a word is being composed it belongs to the input method. */
  isOneLine?: boolean
}

const countOf = (text: string) => [...text.normalize('NFC')].length

function refuseLineEnd(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229) event.preventDefault()
}

/** A large plain field that grows with its text and says how much of it there is. The value is never touched. */
export function CountedText({ control, name, className, defaultValue, charsMax, rows, isOneLine = false }: Props) {
  const [count, setCount] = useState(countOf(defaultValue))
  return (
    <>
      <textarea
        {...control}
        className={className}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        onInput={(event) => setCount(countOf(event.currentTarget.value))}
        onKeyDown={isOneLine ? refuseLineEnd : undefined}
      />
      <p className="count meta needs-script" data-over={count > charsMax ? '' : undefined}>
        {count.toLocaleString('vi-VN')}/{charsMax.toLocaleString('vi-VN')} ký tự
      </p>
    </>
  )
}
