import { say } from '@/lib/english/media'
import type { UploadAnswer } from './chosen-picture'
import { ATTACHMENT_MEGABYTES_MAX, attachmentWords, PICTURE_MEGABYTES_MAX, pictureWords } from './upload-words'

/** The doors for files, and what is known of them before anything is sent. */
export const FILE_DOORS = {
  picture: {
    address: '/toa-soan/tep/anh',
    accept: 'image/jpeg,image/png,image/webp',
    bytesMax: PICTURE_MEGABYTES_MAX * 1024 * 1024,
    tooBig: pictureWords()['too-big'].sentence,
  },
  attachment: {
    address: '/toa-soan/tep/dinh-kem',
    accept: '.pdf,.docx,.xlsx,.zip,.mp3,.m4a',
    bytesMax: ATTACHMENT_MEGABYTES_MAX * 1024 * 1024,
    tooBig: attachmentWords()['too-big'].sentence,
  },
} as const

export type FileKind = keyof typeof FILE_DOORS

const lost = () => say('Mất kết nối giữa chừng. Tệp vẫn còn ở đây, vui lòng bấm Gửi lại khi có mạng.')
const odd = () => say('Máy chủ chưa nhận được tệp. Vui lòng gửi lại sau ít phút.')

/** What a server on the way says in its own words; the door itself always says which sentence. */
const statusWords = (): Record<number, string> => ({
  403: pictureWords()['signed-out'].sentence,
  413: say('Tệp quá nặng nên máy chủ không nhận.'),
  429: say('Gửi hơi nhanh. Vui lòng chờ một phút rồi bấm Gửi lại.'),
  503: pictureWords().busy.sentence,
})

/** Between 0 and 1 while the bytes go; 1 when all have gone and the server is at work. */
export type OnFraction = (fraction: number) => void

/**
 * Sends one file. Resolves also when it was refused or the network is gone; rejects with an `AbortError` when it was called off.
 * XMLHttpRequest, because `fetch` cannot tell how much has gone.
 */
export function sendFile<Chosen>(
  kind: FileKind,
  file: File,
  {
    fields = {},
    onFraction,
    signal,
  }: { fields?: Record<string, string>; onFraction?: OnFraction; signal?: AbortSignal },
): Promise<UploadAnswer<Chosen>> {
  const door = FILE_DOORS[kind]
  if (file.size > door.bytesMax) return Promise.resolve({ ok: false, sentence: door.tooBig, mayRetry: false })
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  // Last: the fields before it are known while it is still on its way.
  form.append('tep', file, file.name)
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    request.open('POST', door.address)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onFraction?.(total > 0 ? loaded / total : 0)
    request.onload = () => done(answerIn(request))
    request.onerror = () => done({ ok: false, sentence: lost(), mayRetry: true })
    request.onabort = () => failed(new DOMException(say('đã huỷ'), 'AbortError'))
    request.onloadend = () => signal?.removeEventListener('abort', stop)
    if (signal?.aborted) return failed(new DOMException(say('đã huỷ'), 'AbortError'))
    signal?.addEventListener('abort', stop)
    request.send(form)
  })
}

function answerIn<Chosen>(request: XMLHttpRequest): UploadAnswer<Chosen> {
  const said: unknown = request.response
  if (typeof said === 'object' && said !== null && 'ok' in said) return said as UploadAnswer<Chosen>
  return { ok: false, sentence: statusWords()[request.status] ?? odd(), mayRetry: request.status !== 413 }
}
