import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { say } from '@/lib/english/front'
import { useDrag } from './use-drag'
import type { Row, Rows } from './use-rows'

type Props<Value> = {
  list: Rows<Value>
  label: string
  nameOf: (row: Row<Value>, index: number) => string
  /** Before the page is alive its buttons could do nothing. */
  isReady: boolean
  /** Says what happened, for those who do not see it. */
  announce: (sentence: string) => void
  children: (row: Row<Value>, index: number) => ReactNode
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/** Rows in an order: by dragging their handle, by the buttons of each, by Alt and an arrow anywhere in a row. */
export function MovableList<Value>({ list, label, nameOf, isReady, announce, children }: Props<Value>) {
  const { rows } = list
  const place = useRef<HTMLOListElement>(null)
  const focused = useRef<Element | null>(null)
  // A row that is put elsewhere in the document loses the focus; whoever works by keyboard goes on from it.
  useLayoutEffect(() => {
    const before = focused.current
    focused.current = null
    if (before instanceof HTMLElement && before.isConnected && document.activeElement !== before) before.focus()
  })
  const move = (from: number, to: number) => {
    const row = rows[from]
    if (!row || from === to) return
    const name = nameOf(row, from)
    if (to < 0 || to >= rows.length) {
      announce(to < 0 ? say('{name} đã ở đầu danh sách.', { name }) : say('{name} đã ở cuối danh sách.', { name }))
      return
    }
    focused.current = document.activeElement
    list.move(from, to)
    announce(say('Đã đưa {name} tới vị trí {place} trên {total}.', { name, place: to + 1, total: rows.length }))
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = STEPS[event.key]
    if (!event.altKey || event.ctrlKey || event.metaKey || step === undefined) return
    event.preventDefault()
    move(index, index + step)
  }
  const { drag, handleOf } = useDrag(place, move)
  return (
    <ol className="movable" aria-label={label} ref={place}>
      {rows.map((row, index) => (
        <li
          className="movable-row"
          key={row.key}
          data-over={drag && drag.from !== index && drag.over === index ? '' : undefined}
          data-dragged={drag?.from === index ? '' : undefined}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <span
            className="movable-handle"
            aria-hidden="true"
            title={say('Kéo để đổi chỗ')}
            {...(isReady && handleOf(index))}
          >
            ⠿
          </span>
          <div className="movable-tools">
            <button type="button" className="button" disabled={!isReady} onClick={() => move(index, index - 1)}>
              <span aria-hidden="true">↑</span> {say('Lên')}
              <span className="spoken"> {nameOf(row, index)}</span>
            </button>
            <button type="button" className="button" disabled={!isReady} onClick={() => move(index, index + 1)}>
              <span aria-hidden="true">↓</span> {say('Xuống')}
              <span className="spoken"> {nameOf(row, index)}</span>
            </button>
          </div>
          <div className="movable-body">{children(row, index)}</div>
        </li>
      ))}
    </ol>
  )
}
