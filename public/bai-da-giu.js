// The list of articles this machine has kept (see /sw.js), newest first.
const ARTICLES = 'bai-da-giu'
const KEPT_AT = 'x-giu-luc'
const OWN_PATHS = ['/ngoai-tuyen', '/en/offline']

const clock = (at) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
const WORDS = {
  vi: {
    cannot: 'Trình duyệt này không giữ bài được.',
    none: 'Chưa có bài nào được giữ. Bài bạn mở đọc sẽ được giữ ở đây.',
    cleared: 'Đã xoá các bài giữ trên máy này.',
    keptAt: (at) => `giữ lúc ${clock(at)}, ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`,
  },
  en: {
    cannot: 'This browser cannot keep articles.',
    none: 'No article is kept yet. Articles you open will be kept here.',
    cleared: 'The articles kept on this device have been deleted.',
    keptAt: (at) =>
      `kept at ${clock(at)}, ${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}`,
  },
}
const { lang: language } = document.documentElement
const words = WORDS[language] ?? WORDS.vi

const readKept = async () => {
  const cache = await caches.open(ARTICLES)
  const articles = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const answer = await cache.match(request)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      return {
        path: new URL(request.url).pathname,
        language: page.documentElement.lang,
        headline: page.querySelector('h1')?.textContent ?? page.title,
        keptAt: Number(answer.headers.get(KEPT_AT)),
      }
    }),
  )
  return articles.sort((left, right) => right.keptAt - left.keptAt)
}

const itemOf = ({ path, language: own, headline, keptAt }) => {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = path
  link.textContent = headline
  if (own !== language) link.lang = own
  const time = document.createElement('time')
  time.dateTime = new Date(keptAt).toISOString()
  time.textContent = words.keptAt(new Date(keptAt))
  item.append(link, ' ', time)
  return item
}

export const begin = async (box) => {
  const find = (name) => box.querySelector(`[data-kept-${name}]`)
  const said = box.querySelector('output')
  find('away').hidden = OWN_PATHS.includes(location.pathname)
  find('again').addEventListener('click', () => location.reload())
  if (!window.caches) {
    find('none').textContent = words.cannot
    return
  }
  const show = async () => {
    const articles = await readKept()
    find('items').replaceChildren(...articles.map(itemOf))
    find('none').textContent = words.none
    find('none').hidden = articles.length > 0
    find('clear').hidden = articles.length === 0
  }
  find('clear').addEventListener('click', async () => {
    await Promise.all([ARTICLES, 'anh-da-giu'].map((name) => caches.delete(name)))
    await show()
    said.textContent = words.cleared
  })
  await show()
}
