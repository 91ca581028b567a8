import { DOORS } from '@/modules/accounts/doors/all-doors'

const shapeOf = (pattern: string) =>
  new RegExp(
    `^${pattern
      .replace(/[.*+?^${}()|\\]/g, '\\$&')
      .replace(/\[\\\.\\\.\\\.[^\]]+\]/g, '.+')
      .replace(/\[[^\]]+\]/g, '[^/]+')}$`,
  )

/** A fixed word goes before a variable part, as in the application's own router. */
const weight = (pattern: string) => pattern.replace(/\[\.{3}/g, '\uffff').replace(/\[/g, '\ufffe')

const PATTERNS = DOORS.flatMap((door) => (door.kind === 'page' ? [door.path] : []))
  .sort((one, other) => (weight(one) < weight(other) ? -1 : 1))
  .map((pattern) => ({ pattern, shape: shapeOf(pattern) }))

/** The pattern in the policy table that an address belongs to: `/thoi-su/mua-2` → `/[section]/[slug]`. */
export function templateOf(pathname: string): string {
  return PATTERNS.find(({ shape }) => shape.test(pathname))?.pattern ?? pathname
}
