const HOME = '/toa-soan'
const LENGTH_MAX = 500

/** Where to go after signing in: a path of the newsroom on this site, or the desk. Anything else is an open redirect. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LENGTH_MAX || !/^\/toa-soan(?:[/?]|$)/.test(asked)) return HOME
  // Browsers drop tabs and line ends, and read a backslash as a slash.
  if (/[\\\s\p{Cc}]/u.test(asked)) return HOME
  const found = new URL(asked, 'http://here.invalid')
  const isHere = found.host === 'here.invalid' && /^\/toa-soan(?:\/|$)/.test(found.pathname)
  return isHere && !found.pathname.startsWith(`${HOME}/dang-nhap`) ? found.pathname + found.search : HOME
}

/** The address of the sign-in page that leads back to `path`. */
export function signInPath(path: string): string {
  const back = returnPath(path)
  return back === HOME ? `${HOME}/dang-nhap` : `${HOME}/dang-nhap?ve=${encodeURIComponent(back)}`
}
