import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'

type Drag = { from: number; over: number | null }

const EDGE_PIXELS = 72
const SCROLL_PIXELS_A_FRAME = 12

/** The row at a height; null outside the list, where letting go changes nothing. */
function rowAt(list: HTMLElement, x: number, y: number): number | null {
  const { left, right } = list.getBoundingClientRect()
  if (x < left || x > right) return null
  const found = [...list.children].findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return y >= top && y <= bottom
  })
  return found === -1 ? null : found
}

/**
 * Rows dragged by a handle, with a mouse, a pen or a finger. Pointer events rather than the browser's own drag: that
 * knows no fingers, and ends when a frame on the page loads meanwhile.
 */
export function useDrag(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const held = useRef<Drag | null>(null)
  const pointer = useRef({ x: 0, y: 0 })
  const put = (next: Drag | null) => {
    held.current = next
    setDrag(next)
  }
  const look = () => {
    if (!held.current || !list.current) return
    const over = rowAt(list.current, pointer.current.x, pointer.current.y)
    if (over !== held.current.over) put({ ...held.current, over })
  }
  const isDragging = drag !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins and ends with the drag; what it calls reads references.
  useEffect(() => {
    if (!isDragging) return
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') put(null)
    }
    let frame = 0
    const scrollAtEdge = () => {
      const { y } = pointer.current
      const step = y < EDGE_PIXELS ? -1 : y > innerHeight - EDGE_PIXELS ? 1 : 0
      if (step !== 0) {
        scrollBy({ top: step * SCROLL_PIXELS_A_FRAME, behavior: 'instant' })
        look()
      }
      frame = requestAnimationFrame(scrollAtEdge)
    }
    frame = requestAnimationFrame(scrollAtEdge)
    window.addEventListener('keydown', giveUp)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', giveUp)
    }
  }, [isDragging])
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer.current = { x: clientX, y: clientY }
    look()
  }
  const handleOf = (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      // Nothing on the page is to be marked while the row is moved.
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      pointer.current = { x: event.clientX, y: event.clientY }
      put({ from: index, over: index })
    },
    onPointerMove: (event: PointerEvent) => {
      if (held.current) follow(event)
    },
    onPointerUp: (event: PointerEvent) => {
      if (!held.current) return
      follow(event)
      const { from, over } = held.current
      put(null)
      if (over !== null) onMove(from, over)
    },
    onPointerCancel: () => put(null),
    onLostPointerCapture: () => put(null),
  })
  return { drag, handleOf }
}
