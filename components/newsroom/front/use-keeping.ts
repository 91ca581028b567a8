import { useEffect, useRef, useState } from 'react'
import type { TypedArrangement } from '@/modules/front/arrangement-input'
import type { PinnedArticle } from '@/modules/front/desk-queries'
import { dropKeptFront, isSameFront, keepFront } from './kept-front'

type Options = {
  userId: number
  version: number
  /** What is in force: the form is worth keeping as long as it says something else. */
  stored: TypedArrangement
  /** What stands in the form now; null while it is not there. */
  read: () => { typed: TypedArrangement; pinned: PinnedArticle[] } | null
  /** While an older text waits for a decision, nothing takes its place. */
  isHeld: boolean
}

export type Keeping = ReturnType<typeof makeKeeping>

function makeKeeping(latest: { current: Options }) {
  // On its way, or given up: nothing of it is to be kept any more.
  let isSettled = false
  const keep = (isSent: boolean): boolean => {
    const { userId, version, stored, read, isHeld } = latest.current
    const present = isHeld ? null : read()
    if (!present) return false
    const isUnsaved = !isSameFront(present.typed, stored)
    if (isUnsaved) keepFront(userId, { version, ...present, at: Date.now(), isSent })
    else dropKeptFront(userId)
    return isUnsaved
  }
  return {
    changed: () => {
      if (!isSettled) keep(false)
    },
    sent: () => {
      isSettled = true
      keep(true)
    },
    refused: () => {
      isSettled = false
      keep(false)
    },
    letGo: () => {
      isSettled = true
      dropKeptFront(latest.current.userId)
    },
    warn: (event: BeforeUnloadEvent) => {
      if (!isSettled && keep(false)) event.preventDefault()
    },
  }
}

/** Keeps an arrangement on this machine while it is made, and warns before a page with an unsaved one is left. */
export function useKeeping(options: Options): Keeping {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const [keeping] = useState(() => makeKeeping(latest))
  useEffect(() => {
    const { warn, changed } = keeping
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', changed)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', changed)
    }
  }, [keeping])
  return keeping
}
