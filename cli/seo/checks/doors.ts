import type { CrawledSite } from '../crawl'
import { type Check, Findings } from '../finding'
import { articlesOf } from './articles'

const SAMPLES_MAX = 5
const NOWHERE = ['/khong-co-trang-nay-9f3b', '/thoi-su/khong-co-bai-nay-999999999', '/luu-tru/1830/02/31']

/** Other spellings of an address lead to it in one hop; an address of nothing says so, and is no page. */
export const doors: Check = {
  name: 'doors',
  words: 'chuyển hướng một bước, 404 thật, robots.txt',
  async find(site) {
    const found = new Findings('doors')
    const all = articlesOf(site).map(({ path }) => path)
    const step = Math.max(1, Math.floor(all.length / SAMPLES_MAX))
    const samples = all.filter((_, index) => index % step === 0).slice(0, SAMPLES_MAX)
    for (const path of samples) for (const spelling of spellingsOf(path)) await checkHop(site, found, spelling, path)
    for (const path of NOWHERE) {
      const { status, robots } = await site.visitor.visit(path)
      if (status !== 404) found.error(path, `không có gì ở đây mà trả lời ${status}, phải là 404`)
      else if (!robots.includes('noindex')) found.error(path, 'trang 404 không xin đừng lập chỉ mục')
    }
    await checkRobots(site, found)
    return found.all
  },
}

function spellingsOf(path: string): string[] {
  const [, section = '', slug = ''] = path.split('/')
  const id = /-(\d+)$/.exec(slug)?.[1] ?? ''
  return [path.toUpperCase(), `${path}/`, `/${section}/nhan-de-cu-${id}`, `/muc-khac/${slug}`]
}

async function checkHop({ visitor, space }: CrawledSite, found: Findings, from: string, to: string): Promise<void> {
  const { status, location } = await visitor.visit(from)
  const target = location === null ? null : space.pathOf(location, from)
  if (status !== 308 && status !== 301) found.error(from, `phải chuyển vĩnh viễn tới ${to}, lại trả lời ${status}`)
  else if (target !== to) found.error(from, `phải chuyển thẳng tới ${to}, lại tới ${location}`)
}

async function checkRobots({ robotsText, space, visitor }: CrawledSite, found: Findings): Promise<void> {
  const named = [...robotsText.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, address]) => address ?? '')
  if (named.length === 0) found.error('/robots.txt', 'không nêu sơ đồ trang nào')
  for (const address of named) {
    const path = URL.canParse(address) ? space.pathOf(address, '/robots.txt') : null
    const status = path === null ? 0 : (await visitor.visit(path)).status
    if (status !== 200) found.error('/robots.txt', `sơ đồ ${address} không đọc được`)
  }
}
