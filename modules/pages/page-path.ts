/** Longest address the store keeps; real ones stay below 150. */
const STORED_PATH_LENGTH_MAX = 240
const STORED_PATH = /^(?:\/[a-z0-9][a-z0-9._-]*)+$/

/**
 * Whether an address may become a file: lower-case ASCII segments only, so that no spelling of a request
 * can name an odd file, climb out of the folder or collide with another page.
 */
export function isStorablePath(path: string): boolean {
  if (path === '/') return true
  return path.length <= STORED_PATH_LENGTH_MAX && STORED_PATH.test(path) && !path.includes('..')
}
