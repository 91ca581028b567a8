import { articleIdInPath } from '@/modules/articles/address'

/** The article somebody names by its number or by an address of it; what is neither stays as typed, for the verb to refuse. */
export function articleMeant(typed: string): string {
  const text = typed.trim().replace(/^(?:số|no\.?)\s+/iu, '')
  const path = text.replace(/^https?:\/\/[^/]+/, '')
  const id = path.startsWith('/') ? (articleIdInPath(path) ?? deskNumberIn(path)) : null
  return id === null ? text : String(id)
}

const deskNumberIn = (path: string) => /^\/toa-soan\/bai\/([1-9]\d{0,8})(?:[/?#]|$)/.exec(path)?.[1] ?? null
