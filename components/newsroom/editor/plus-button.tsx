import { useLayoutEffect, useRef } from 'react'
import { say } from '@/lib/english/editor'
import { useEditorFacts } from './editor-facts'
import { InsertList } from './insert-list'
import type { Workplace } from './insertions'

type Props = { place: Workplace; isOpen: boolean; setOpen: (isOpen: boolean) => void }

/**
 * Beside an empty line: puts something in there. Everything it does the bar does too, so it is no stop of the Tab key; the
 * key / opens the same list.
 */
export function PlusButton({ place, isOpen, setOpen }: Props) {
  const { editor } = place
  const { isOnEmptyLine, isEditable } = useEditorFacts(editor)
  const box = useRef<HTMLDivElement>(null)
  const isShown = isOnEmptyLine && isEditable
  useLayoutEffect(() => {
    const parent = box.current?.offsetParent
    if (!isShown || !box.current || !parent) return
    const line = editor.view.coordsAtPos(editor.state.selection.from)
    box.current.style.insetBlockStart = `${line.top - parent.getBoundingClientRect().top}px`
  })
  if (!isShown) return null
  return (
    <div ref={box} className="plus">
      <button
        type="button"
        tabIndex={-1}
        className="plus-button"
        aria-label={say('Chèn vào dòng này')}
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        +
      </button>
      {isOpen && <InsertList place={place} onDone={() => setOpen(false)} />}
    </div>
  )
}
