/** Whether a text is an address on another site that one may be sent to: https, a real name, no password in it. */
export function isHttpsAddress(text: string): boolean {
  try {
    const url = new URL(text)
    return url.protocol === 'https:' && url.username === '' && url.hostname.includes('.')
  } catch {
    return false
  }
}
