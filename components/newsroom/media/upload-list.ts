import { say } from '@/lib/english/media'
import type { UploadAnswer } from './chosen-picture'

/** One file on its way. `fraction` is how much of it has gone. */
export type Upload<Chosen> = {
  key: number
  file: File
  state: 'waiting' | 'sending' | 'working' | 'done' | 'failed' | 'cancelled'
  fraction: number
  answer: UploadAnswer<Chosen> | null
}

export type UploadStep<Chosen> =
  | { kind: 'added'; files: readonly File[]; firstKey: number }
  | { kind: 'went'; key: number; fraction: number }
  | { kind: 'answered'; key: number; answer: UploadAnswer<Chosen> }
  | { kind: 'cancelled'; key: number }
  | { kind: 'again'; key: number }
  | { kind: 'put-away'; key: number }

const fresh = { state: 'waiting', fraction: 0, answer: null } as const

/** The list after a step. A file that was called off or put away hears of no step any more. */
export function afterStep<Chosen>(uploads: Upload<Chosen>[], step: UploadStep<Chosen>): Upload<Chosen>[] {
  if (step.kind === 'added') {
    return [...uploads, ...step.files.map((file, index) => ({ key: step.firstKey + index, file, ...fresh }))]
  }
  if (step.kind === 'put-away') return uploads.filter(({ key }) => key !== step.key)
  return uploads.map((upload) => (upload.key === step.key ? changed(upload, step) : upload))
}

type Change<Chosen> = Exclude<UploadStep<Chosen>, { kind: 'added' | 'put-away' }>

function changed<Chosen>(upload: Upload<Chosen>, step: Change<Chosen>): Upload<Chosen> {
  const isOver = upload.state === 'cancelled' || upload.state === 'done'
  switch (step.kind) {
    case 'went':
      return isOver ? upload : { ...upload, state: step.fraction >= 1 ? 'working' : 'sending', fraction: step.fraction }
    case 'answered':
      if (isOver) return upload
      return { ...upload, state: step.answer.ok ? 'done' : 'failed', fraction: 1, answer: step.answer }
    case 'cancelled':
      return isOver ? upload : { ...upload, state: 'cancelled' }
    case 'again':
      return { ...upload, ...fresh }
  }
}

/** `Đã tải lên 3 trên 5 tệp, 1 tệp chưa được.` Empty while there is nothing to tell. */
export function uploadsInWords(uploads: readonly Upload<unknown>[]): string {
  const counted = uploads.filter(({ state }) => state !== 'cancelled')
  if (counted.length === 0) return ''
  const count = (...states: Upload<unknown>['state'][]) => counted.filter(({ state }) => states.includes(state)).length
  const failed = count('failed')
  const isBusy = count('waiting', 'sending', 'working') > 0
  const counts = { count: count('done'), total: counted.length }
  const done = isBusy
    ? say('Đang tải lên, đã xong {count} trên {total} tệp', counts)
    : say('Đã tải lên {count} trên {total} tệp', counts)
  return failed > 0 ? say('{done}, {failed} tệp chưa được.', { done, failed }) : `${done}.`
}
