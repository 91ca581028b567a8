'use client'
import { useEffect, useRef } from 'react'

/** On a phone the rooms stand in one line that scrolls: it begins at the room one is in. */
export function CurrentItem() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const list = place.current?.parentElement?.querySelector('ul')
    const item = list?.querySelector<HTMLElement>('[aria-current]')
    if (list && item) list.scrollLeft = item.offsetLeft - list.offsetLeft - (list.clientWidth - item.offsetWidth) / 2
  }, [])
  return <span ref={place} hidden />
}
