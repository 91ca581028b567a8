import type { ChosenPicture, UploadAnswer } from './chosen-picture'
import { type FileKind, sendFile } from './send-file'

/** Two at a time: the line of an office is narrow, and the server makes two pictures at once. */
const AT_ONCE = 2

/** How far one of several files is. `fraction` is 1 when all bytes have gone and the server is at work on it. */
export type FileProgress<Chosen> = { index: number; fraction: number; answer: UploadAnswer<Chosen> | null }

/**
 * Sends several files, two at a time, and resolves to the answer to each, in their order. A file that fails keeps no other
 * from going. Rejects with an `AbortError` when `signal` calls it off.
 */
export async function uploadFiles<Chosen>(
  kind: FileKind,
  files: readonly File[],
  onProgress: (progress: FileProgress<Chosen>) => void = () => {},
  signal?: AbortSignal,
): Promise<UploadAnswer<Chosen>[]> {
  const answers: UploadAnswer<Chosen>[] = []
  const waiting = files.map((file, index) => ({ file, index }))
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { file, index } = next
      const onFraction = (fraction: number) => onProgress({ index, fraction, answer: null })
      const answer = await sendFile<Chosen>(kind, file, { onFraction, ...(signal && { signal }) })
      answers[index] = answer
      onProgress({ index, fraction: 1, answer })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return answers
}

/** What the editor calls when pictures are pasted into a text or dropped on it. */
export const uploadPictures = (
  files: readonly File[],
  onProgress?: (progress: FileProgress<ChosenPicture>) => void,
  signal?: AbortSignal,
): Promise<UploadAnswer<ChosenPicture>[]> => uploadFiles<ChosenPicture>('picture', files, onProgress, signal)
