/** Whether the rules for everybody keep crawlers from an address: the longest rule that fits decides. */
export function disallows(robotsText: string, path: string): boolean {
  let best = { length: -1, isAllowed: true }
  for (const { isAllowed, prefix } of rulesForEverybody(robotsText)) {
    if (prefix !== '' && path.startsWith(prefix) && prefix.length > best.length) {
      best = { length: prefix.length, isAllowed }
    }
  }
  return !best.isAllowed
}

function rulesForEverybody(robotsText: string): { isAllowed: boolean; prefix: string }[] {
  const rules: { isAllowed: boolean; prefix: string }[] = []
  let isForEverybody = false
  for (const line of robotsText.split('\n')) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#\r]*)/i.exec(line) ?? []
    const name = field.toLowerCase()
    if (name === 'user-agent') isForEverybody = value.trim() === '*'
    if (isForEverybody && (name === 'allow' || name === 'disallow')) {
      rules.push({ isAllowed: name === 'allow', prefix: value.trim() })
    }
  }
  return rules
}
