/** A rule of robots.txt (RFC 9309). `pattern` may hold `*` for anything and end in `$` for the end of the address. */
type Rule = { isAllowed: boolean; pattern: string }
type Group = { agents: string[]; rules: Rule[] }

const FIELD = /^\s*([a-z-]+)\s*:\s*([^#\r]*)/i

function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let isNaming = false
  for (const line of text.split('\n')) {
    const [, field = '', value = ''] = FIELD.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.trim().toLowerCase())
      isNaming = true
    } else if (name === 'allow' || name === 'disallow') {
      groups.at(-1)?.rules.push({ isAllowed: name === 'allow', pattern: value.trim() })
      isNaming = false
    }
  }
  return groups
}

/** The rules of all groups that name the crawler; of those for everybody when none does. */
function rulesFor(text: string, agent: string): Rule[] {
  const groups = groupsIn(text)
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  return (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(({ rules }) => rules)
}

/** Part by part from the left, so that no pattern can make it search long. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  if (others.length === 0) return !isWhole || path.length === first.length
  let from = first.length
  const last = isWhole ? others.pop() : undefined
  for (const part of others) {
    const at = path.indexOf(part, from)
    if (at === -1) return false
    from = at + part.length
  }
  return last === undefined || (path.length - last.length >= from && path.endsWith(last))
}

/** Whether robots.txt lets a crawler read an address: the longest rule that fits decides, of two the friendlier one. */
export function mayCrawl(robotsText: string, agent: string, path: string): boolean {
  let best = { length: -1, isAllowed: true }
  for (const { isAllowed, pattern } of rulesFor(robotsText, agent)) {
    if (pattern === '' || !fits(pattern, path)) continue
    const { length } = pattern
    if (length > best.length || (length === best.length && isAllowed)) best = { length, isAllowed }
  }
  return best.isAllowed
}
