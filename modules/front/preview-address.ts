import type { TypedArrangement } from './arrangement-input'

const PATH = '/toa-soan/trang-nhat/xem-truoc'

/** Longer ones would not pass every server on the way. */
const PREVIEW_UNITS_MAX = 7_000

/** The preview of a saved version; without one, of what is in force. */
export const savedPreviewPath = (version?: number): string => (version === undefined ? PATH : `${PATH}?ban=${version}`)

/** The preview of what stands in a form and nowhere else yet; null when it is too long for an address. */
export function unsavedPreviewPath(typed: TypedArrangement): string | null {
  const bytes = new TextEncoder().encode(JSON.stringify(typed))
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const path = `${PATH}?nhap=${letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
  return path.length > PREVIEW_UNITS_MAX ? null : path
}

/** What `unsavedPreviewPath` wrote; null for anything else. */
export function typedInAddress(letters: string): unknown {
  try {
    const raw = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(raw, (letter) => letter.charCodeAt(0))))
  } catch {
    return null
  }
}
