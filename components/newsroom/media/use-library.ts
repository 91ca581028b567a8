import { useCallback, useEffect, useRef, useState } from 'react'
import { type LISTS, readLibrary } from './read-library'

const PAUSE_MILLISECONDS = 250

export type Library<Chosen> = {
  items: Chosen[]
  /** Why nothing more could be read. */
  problem: string | null
  isReading: boolean
  hasMore: boolean
  more: () => void
}

/** The library while somebody looks for something: the question waits for a pause in the typing, late answers are dropped. */
export function useLibrary<Chosen>(kind: keyof typeof LISTS, text: string): Library<Chosen> {
  const [items, setItems] = useState<Chosen[]>([])
  const [next, setNext] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isReading, setReading] = useState(true)
  const asking = useRef<AbortController | null>(null)

  const read = useCallback(
    async (after: number | null) => {
      asking.current?.abort()
      const controller = new AbortController()
      asking.current = controller
      setReading(true)
      const answer = await readLibrary<Chosen>(kind, text, after, controller.signal).catch(() => null)
      if (answer === null || controller.signal.aborted) return
      setReading(false)
      setProblem(answer.ok ? null : answer.sentence)
      if (!answer.ok) return
      const { items: found, next: following } = answer.page
      setItems((before) => (after === null ? found : [...before, ...found]))
      setNext(following)
    },
    [kind, text],
  )
  useEffect(() => {
    const timer = setTimeout(() => void read(null), PAUSE_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      asking.current?.abort()
    }
  }, [read])

  return { items, problem, isReading, hasMore: next !== null, more: () => void read(next) }
}
