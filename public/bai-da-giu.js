// The list of articles this machine has kept (see /sw.js), newest first.
const ARTICLES = 'bai-da-giu'
const KEPT_AT = 'x-giu-luc'

const timeWords = (at) => {
  const minutes = String(at.getMinutes()).padStart(2, '0')
  return `${at.getHours()}:${minutes}, ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`
}

const readKept = async () => {
  const cache = await caches.open(ARTICLES)
  const articles = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const answer = await cache.match(request)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      return {
        path: new URL(request.url).pathname,
        headline: page.querySelector('h1')?.textContent ?? page.title,
        keptAt: Number(answer.headers.get(KEPT_AT)),
      }
    }),
  )
  return articles.sort((left, right) => right.keptAt - left.keptAt)
}

const itemOf = ({ path, headline, keptAt }) => {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = path
  link.textContent = headline
  const time = document.createElement('time')
  time.dateTime = new Date(keptAt).toISOString()
  time.textContent = `giữ lúc ${timeWords(new Date(keptAt))}`
  item.append(link, ' ', time)
  return item
}

export const begin = async (box) => {
  const find = (name) => box.querySelector(`[data-kept-${name}]`)
  const said = box.querySelector('output')
  find('away').hidden = location.pathname === '/ngoai-tuyen'
  find('again').addEventListener('click', () => location.reload())
  if (!window.caches) {
    find('none').textContent = 'Trình duyệt này không giữ bài được.'
    return
  }
  const show = async () => {
    const articles = await readKept()
    find('items').replaceChildren(...articles.map(itemOf))
    find('none').textContent = 'Chưa có bài nào được giữ. Bài bạn mở đọc sẽ được giữ ở đây.'
    find('none').hidden = articles.length > 0
    find('clear').hidden = articles.length === 0
  }
  find('clear').addEventListener('click', async () => {
    await Promise.all([ARTICLES, 'anh-da-giu'].map((name) => caches.delete(name)))
    await show()
    said.textContent = 'Đã xoá các bài giữ trên máy này.'
  })
  await show()
}
