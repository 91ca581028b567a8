import { mayCrawl } from '@/lib/robots-txt'

/** Addresses that answer one person or take what people send: nothing to find there. */
export const CLOSED_TO_CRAWLERS = [
  '/toa-soan',
  '/api',
  '/phan-hoi',
  '/binh-luan',
  '/xem-truoc',
  '/ma-xac-nhan',
  '/nhan-tin/',
  '/en/follow/',
]
const SITEMAPS = ['/sitemap.xml', '/sitemap-news.xml']

/** What a site cannot be found without, whatever its sections are called. */
const FOUND_BY = [
  '/',
  '/moi-nhat',
  '/muc-nao-do',
  '/muc-nao-do/bai-nao-do-1',
  '/media/2026/anh.jpg',
  '/css/a.css',
  '/feed.xml',
  ...SITEMAPS,
  '/sitemaps/1.xml',
]
const EVERYBODY = '*'
const SEARCH_ENGINES = [EVERYBODY, 'Googlebot', 'Googlebot-News', 'bingbot', 'coccocbot-web']

const AGENT = /^user-agent\s*:\s*(\*|[\w.-]{1,60})\s*(?:#.*)?$/i
/** No star after Allow: whether one opens a door could not be told by looking. */
const RULE =
  /^(?:disallow\s*:\s*(?:[/*][!-"$-~]*)?|allow\s*:\s*(?:\/[!-"$-)+-~]*)?|crawl-delay\s*:\s*\d{1,3})\s*(?:#.*)?$/i
const REMARK = /^(?:#.*)?$/

type Group = { agents: string[]; lines: string[] }

/** `not-a-rule`: a line of another kind. `closes-site`: search engines would lose the site. `opens-doors`: the newsroom. */
export type RobotsProblem = 'not-a-rule' | 'closes-site' | 'opens-doors'

/** The groups of what people have added; null when a line is no rule. Rules before the first name are for everybody. */
function groupsOf(added: string): Group[] | null {
  const groups: Group[] = [{ agents: [EVERYBODY], lines: [] }]
  let isNaming = false
  for (const line of added.split('\n').map((each) => each.trim())) {
    const agent = AGENT.exec(line)?.[1]
    if (agent !== undefined) {
      if (!isNaming) groups.push({ agents: [], lines: [] })
      groups.at(-1)?.agents.push(agent)
    } else if (RULE.test(line)) {
      groups.at(-1)?.lines.push(line)
    } else if (!REMARK.test(line)) {
      return null
    }
    if (line !== '' && !line.startsWith('#')) isNaming = agent !== undefined
  }
  return groups.filter(({ lines }) => lines.length > 0)
}

/**
 * robots.txt with what people have added to it. A crawler that has a group of its own reads no other, so each group
 * closes the doors once more.
 */
export function robotsText(added: string, siteUrl: string): string {
  const closed = CLOSED_TO_CRAWLERS.map((path) => `Disallow: ${path}`)
  const groups = groupsOf(added) ?? []
  const isForEverybody = ({ agents }: Group) => agents.length === 1 && agents[0] === EVERYBODY
  const first = { agents: [EVERYBODY], lines: groups.filter(isForEverybody).flatMap(({ lines }) => lines) }
  const all = [first, ...groups.filter((group) => !isForEverybody(group))]
  const written = all.map(({ agents, lines }) => [
    ...agents.map((agent) => `User-agent: ${agent}`),
    ...closed,
    ...lines,
    '',
  ])
  return `${[...written.flat(), ...SITEMAPS.map((path) => `Sitemap: ${siteUrl}${path}`)].join('\n')}\n`
}

/** Why rules cannot be added; null when the site stays to be found and its doors stay closed. */
export function robotsProblem(added: string): RobotsProblem | null {
  const groups = groupsOf(added)
  if (groups === null) return 'not-a-rule'
  const text = robotsText(added, '')
  if (SEARCH_ENGINES.some((agent) => FOUND_BY.some((path) => !mayCrawl(text, agent, path)))) return 'closes-site'
  const named = [...new Set([EVERYBODY, ...groups.flatMap(({ agents }) => agents)])]
  const reopened = groups.flatMap(({ lines }) => lines.flatMap(allowedPath))
  const doors = [...CLOSED_TO_CRAWLERS.flatMap((path) => [path, `${path}/x`]), ...reopened.filter(isClosed)]
  return named.some((agent) => doors.some((path) => mayCrawl(text, agent, path))) ? 'opens-doors' : null
}

const isClosed = (path: string) => CLOSED_TO_CRAWLERS.some((door) => path.startsWith(door))

/** The address that an Allow line speaks of. */
function allowedPath(line: string): string[] {
  const pattern = /^allow\s*:\s*([^\s#]+)/i.exec(line)?.[1]
  return pattern === undefined ? [] : [pattern.replace(/\$$/, '')]
}
