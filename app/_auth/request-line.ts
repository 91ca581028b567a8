import { headers } from 'next/headers'

/** What a page cannot know by itself; `proxy.ts` writes them over whatever the request carried. */
export const REQUEST_PATH_HEADER = 'x-toa-soan-path'
export const REQUEST_METHOD_HEADER = 'x-toa-soan-method'

/** The address being asked for, with its query. */
export async function requestedPath(): Promise<string> {
  return (await headers()).get(REQUEST_PATH_HEADER) ?? '/toa-soan'
}

/** Whether this page is the answer to a form: then it may hold typed text and must not be redirected away. */
export async function isAnswerToForm(): Promise<boolean> {
  return (await headers()).get(REQUEST_METHOD_HEADER) === 'POST'
}
