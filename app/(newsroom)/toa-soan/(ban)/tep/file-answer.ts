import type { UploadAnswer } from '@/components/newsroom/media/chosen-picture'

type Words = { status: number; sentence: string; mayRetry?: true }

export const RETRY_AFTER_SECONDS = 10

const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' }

export function privateJson(value: unknown, status = 200): Response {
  const retry = status === 503 ? { 'Retry-After': String(RETRY_AFTER_SECONDS) } : {}
  return Response.json(value, { status, headers: { ...PRIVATE, ...retry } })
}

/** Why nothing was done, to a script that waits for it. */
export function refuseJson({ status, sentence, mayRetry }: Words): Response {
  return privateJson({ ok: false, sentence, mayRetry: mayRetry === true } satisfies UploadAnswer<never>, status)
}

/** The answer to somebody who waits for it in the page; a plain form is led back to the library instead. */
export function answerUpload<Chosen>(
  request: Request,
  answer: { words: Words; code: string } | { chosen: Chosen; isNew: boolean; id: number },
  library: string,
): Response {
  const isScript = request.headers.get('accept')?.includes('application/json') ?? false
  if (!isScript) {
    const told = 'words' in answer ? `loi=${answer.code}` : `moi=${answer.id}${answer.isNew ? '' : '&da-co=1'}`
    return new Response(null, { status: 303, headers: { ...PRIVATE, Location: `${library}?${told}` } })
  }
  if ('words' in answer) {
    return refuseJson(answer.words)
  }
  const { chosen, isNew } = answer
  return privateJson({ ok: true, chosen, isNew } satisfies UploadAnswer<Chosen>, isNew ? 201 : 200)
}
