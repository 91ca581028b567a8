import { say } from '@/lib/english/editor'
import type { ImportLine } from '@/modules/paste/import-docx'
import type { Paste } from '@/modules/paste/paste'

const DOOR = '/toa-soan/tep/word'
const MEGABYTES_MAX = 20

export type WordStep =
  | { kind: 'sending'; percent: number }
  | { kind: 'reading' }
  | { kind: 'pictures'; done: number; total: number }

export type WordAnswer = { ok: true; paste: Paste } | { ok: false; sentence: string; isSignedOut: boolean }

const sentences = () => ({
  tooLarge: say('Tệp lớn hơn {max} MB. Vui lòng bớt ảnh trong tệp, hoặc đưa ảnh vào sau.', { max: MEGABYTES_MAX }),
  oldWord: say(
    'Đây là tệp .doc của Word đời cũ. Vui lòng mở bằng Word, chọn “Lưu thành…” (Save As), chọn kiểu .docx rồi đưa tệp mới vào.',
  ),
  offline: say('Mất kết nối nên chưa đọc được tệp. Bài đang viết vẫn còn; vui lòng thử lại khi có mạng.'),
  broken: say('Chưa đọc được tệp này. Vui lòng thử lại sau ít phút.'),
})

const refused = (sentence: string, isSignedOut = false): WordAnswer => ({ ok: false, sentence, isSignedOut })

/** Whether a file is a document of Word, by its name: the server looks inside. */
export const isWordFile = ({ name }: Pick<File, 'name'>): boolean => /\.(?:docx|docm|dotx|doc|rtf|odt)$/i.test(name)

/**
 * Sends a Word file to be read, telling how far it is. Never throws; an aborted sending answers like a lost connection.
 */
export function sendWordFile(file: File, tell: (step: WordStep) => void, signal: AbortSignal): Promise<WordAnswer> {
  if (file.size > MEGABYTES_MAX * 1_000_000) return Promise.resolve(refused(sentences().tooLarge))
  if (/\.doc$/i.test(file.name)) return Promise.resolve(refused(sentences().oldWord))
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('POST', DOOR)
    request.setRequestHeader('Accept', 'application/x-ndjson')
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) =>
      tell(loaded < total ? { kind: 'sending', percent: Math.floor((loaded * 100) / total) } : { kind: 'reading' })
    request.onprogress = () => {
      const line = request.status === 200 ? linesOf(request.responseText).at(-1) : undefined
      if (line && 'progress' in line) tell({ kind: 'pictures', ...line.progress })
    }
    request.onload = () => done(answerOf(request.status, request.responseText))
    request.onerror = () => done(refused(sentences().offline))
    request.onabort = () => done(refused(sentences().offline))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** The whole lines that have come so far. */
function linesOf(text: string): ImportLine[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ImportLine)
}

/** What the door answered, in the words it sent; ours where a server on the way answered instead. */
export function answerOf(status: number, text: string): WordAnswer {
  if (status === 413) return refused(sentences().tooLarge)
  try {
    if (status === 200) {
      const line = linesOf(text).at(-1)
      return line && 'paste' in line ? { ok: true, paste: line.paste } : refused(sentences().broken)
    }
    const { sentence, refusal } = JSON.parse(text) as { sentence?: string; refusal?: string }
    return refused(sentence ?? sentences().broken, refusal === 'signed-out')
  } catch {
    return refused(sentences().broken)
  }
}
