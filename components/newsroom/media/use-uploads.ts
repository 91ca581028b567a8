import { useEffect, useReducer, useRef } from 'react'
import type { UploadAnswer } from './chosen-picture'
import { type FileKind, sendFile } from './send-file'
import { afterStep, type Upload, type UploadStep } from './upload-list'

const AT_ONCE = 2

export type Uploads<Chosen> = {
  list: Upload<Chosen>[]
  add: (files: readonly File[]) => void
  cancel: (key: number) => void
  again: (key: number) => void
  putAway: (key: number) => void
}

/** Files on their way to the library, two at a time. `onDone` hears of each that has arrived. */
export function useUploads<Chosen>(
  kind: FileKind,
  fields: Record<string, string>,
  onDone: (chosen: Chosen, isNew: boolean) => void,
): Uploads<Chosen> {
  const [list, step] = useReducer(afterStep<Chosen>, [])
  const nextKey = useRef(1)
  const running = useRef(new Map<number, AbortController>())
  const tell = useRef({ onDone, fields })
  useEffect(() => {
    tell.current = { onDone, fields }
  })

  useEffect(() => {
    const waiting = list.filter(({ state, key }) => state === 'waiting' && !running.current.has(key))
    for (const { key, file } of waiting.slice(0, AT_ONCE - running.current.size)) {
      const controller = new AbortController()
      running.current.set(key, controller)
      send(kind, key, file, tell.current.fields, controller.signal, step).then((answer) => {
        // Called off and sent again meanwhile, the key belongs to another try.
        if (running.current.get(key) === controller) running.current.delete(key)
        if (answer?.ok) tell.current.onDone(answer.chosen, answer.isNew)
        if (answer) step({ kind: 'answered', key, answer })
      })
    }
  }, [list, kind])

  useEffect(() => {
    const started = running.current
    return () => {
      for (const controller of started.values()) controller.abort()
    }
  }, [])

  return {
    list,
    add: (files) => {
      step({ kind: 'added', files, firstKey: nextKey.current })
      nextKey.current += files.length
    },
    cancel: (key) => {
      step({ kind: 'cancelled', key })
      running.current.get(key)?.abort()
      running.current.delete(key)
    },
    again: (key) => step({ kind: 'again', key }),
    putAway: (key) => step({ kind: 'put-away', key }),
  }
}

/** Null when it was called off. */
async function send<Chosen>(
  kind: FileKind,
  key: number,
  file: File,
  fields: Record<string, string>,
  signal: AbortSignal,
  step: (taken: UploadStep<Chosen>) => void,
): Promise<UploadAnswer<Chosen> | null> {
  try {
    const onFraction = (fraction: number) => step({ kind: 'went', key, fraction })
    return await sendFile<Chosen>(kind, file, { fields, onFraction, signal })
  } catch {
    return null
  }
}
