import { isStorablePath } from '@/modules/pages/page-path'
import { spelling } from '@/modules/redirects/redirect-key'

/** Addresses that depend on the request: they go to the application and are never stored. */
const DYNAMIC =
  /^\/(?:toa-soan|api|phan-hoi|binh-luan|xem-truoc|ma-xac-nhan|tim-kiem|en\/search|luu-tru\/xem|nhan-tin\/(?:dang-ky|xac-nhan|quan-ly|dung)|en\/follow\/(?:sign-up|confirm|manage|stop))(?:\/|$)/
/** Files of the build, of the installation and of the media library. */
const FILES =
  /^\/(?:_next\/static|fonts|media)\/|^\/(?:site|theme|sw|sw-thong-bao|sw-loi|goi-y|nghe-bai|bai-da-giu|o-trong|tai-anh|thong-bao|xac-nhan|xac-nhan-may)\.js$|^\/ma-xac-nhan\.css$|^\/(?:favicon\.ico|icon(?:-\d+)?\.(?:svg|png)|apple-touch-icon\.png)$/

export type Address =
  | { kind: 'page'; path: string }
  /** Another spelling of a page: upper case, tone marks, NFD, a slash at the end. */
  | { kind: 'misspelt'; path: string }
  | { kind: 'dynamic' }
  | { kind: 'file'; path: string }
  | { kind: 'malformed' }
  | { kind: 'unknown' }

const PATH_LENGTH_MAX = 2_000

/** Sorts an address by who answers it. `rawPath` is the path as sent, still percent-encoded. */
export function addressOf(rawPath: string): Address {
  if (isStorablePath(rawPath) && !DYNAMIC.test(rawPath) && !FILES.test(rawPath)) return { kind: 'page', path: rawPath }
  const path = decoded(rawPath)
  if (path === null) return { kind: 'malformed' }
  if (FILES.test(path)) return { kind: 'file', path }
  if (DYNAMIC.test(path)) return { kind: 'dynamic' }
  if (path.startsWith('/_next/')) return { kind: 'unknown' }
  const spelt = spelling(path)
  return isStorablePath(spelt) && spelt !== rawPath ? { kind: 'misspelt', path: spelt } : { kind: 'unknown' }
}

function decoded(rawPath: string): string | null {
  if (rawPath.length > PATH_LENGTH_MAX || !rawPath.startsWith('/')) return null
  try {
    const path = decodeURIComponent(rawPath)
    return isPrintable(path) ? path : null
  } catch {
    return null
  }
}

const isPrintable = (path: string) =>
  [...path].every((letter) => letter >= ' ' && letter !== '\u007f' && letter !== '\\')

/** `?q=cho`, with its sign; empty when the address asks for nothing. */
export function searchOf({ url = '' }: { url?: string | undefined }): string {
  const query = url.indexOf('?')
  return query === -1 ? '' : url.slice(query)
}
