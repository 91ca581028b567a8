// Keeps what a reader has read, for when there is no connection: the last articles with their pictures, and the page
// that lists them. The network always comes first for pages, so whoever has a connection reads what the paper says now;
// an article the paper has withdrawn is forgotten here too. What readers asked to be told of, and what a kept
// article says, stand in the scripts it begins with.
importScripts('/sw-thong-bao.js', '/sw-loi.js')

const ARTICLES = 'bai-da-giu'
const PICTURES = 'anh-da-giu'
const SHELL = 'khung-3'
const OWN_CACHES = [ARTICLES, PICTURES, SHELL]

const OFFLINE_PAGES = { vi: '/ngoai-tuyen', en: '/en/offline' }
const SCRIPTS = ['/theme.js', '/site.js', '/bai-da-giu.js']
const KEPT_AT = 'x-giu-luc'
const CHECKED = '/da-kiem-tra'

const ARTICLES_MAX = 20
const PICTURE_BYTES_MAX = 30_000_000
/** A reader who has a kept copy waits this long for a slow line, others as long as it takes. */
const PATIENCE_MILLISECONDS = 4_000
const CHECK_AGAIN_MILLISECONDS = 15 * 60_000

/** What depends on who asks or on what is sent is nobody's to keep, and never passes through here. */
const NEVER = /^\/(?:toa-soan|api|phan-hoi|binh-luan|xem-truoc|ma-xac-nhan|healthz|readyz|metrics)(?:\/|$)/
const SHELVES = /^\/(?:luu-tru|chu-de|tac-gia|trang|loi|sitemaps|doc-nhieu|dong-su-kien|tim-kiem|bai-viet|van-ban|media|css|_next|fonts|en\/(?:pages|errors|search|authors|topics))\//
const ARTICLE = /^(?:\/en)?\/(?!en\/)[a-z0-9-]+\/(?:[a-z0-9-]*-)?[1-9]\d{0,8}$/
/** Named after their content: once here, always right. */
const LASTING = /^\/(?:css\/.+\.css|_next\/static\/chunks\/[^/]+\.css|fonts\/.+\.woff2)$/
const SHEET = /<link rel="stylesheet" href="([^"]+)"/g
const PICTURE_IN_PAGE = /\/media\/[\w./-]+/g
/** `/media/2026/0123456789abcdef-800.avif`: the renditions of a picture share all before the width. */
const RENDITION = /^(\/media\/\d{4}\/[0-9a-f]{16})-/

const isOfflinePage = (path) => Object.values(OFFLINE_PAGES).includes(path)
const isArticle = (path) => ARTICLE.test(path) && !SHELVES.test(path)
const isPage = (answer) => answer.ok && /^text\/html/.test(answer.headers.get('content-type') ?? '')
const numberOf = (path) => /\d+$/.exec(path)?.[0]
const quietly = (promise) => promise.catch(() => {})

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => !OWN_CACHES.includes(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'kiem-tra') event.waitUntil(checkSoon())
  else event.waitUntil(quietly(keepFirst(event.data)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || NEVER.test(url.pathname)) return
  if (request.mode === 'navigate') {
    if (isOfflinePage(url.pathname) || !isArticle(url.pathname)) event.respondWith(openPage(request, url.pathname))
    else event.respondWith(openArticle(event, url))
    event.waitUntil(quietly(checkKept(false)))
    return
  }
  // What the newsroom's pages ask for is the newsroom's.
  if (request.referrer && NEVER.test(new URL(request.referrer).pathname)) return
  if (LASTING.test(url.pathname)) event.respondWith(lasting(request, SHELL))
  else if (SCRIPTS.includes(url.pathname)) event.respondWith(newestScript(request))
  else if (RENDITION.test(url.pathname)) event.respondWith(picture(event, url))
})

/** The page for those without a connection in each edition, with all it needs. */
async function keepShell() {
  const shell = await caches.open(SHELL)
  await Promise.all(SCRIPTS.map((path) => shell.add(path)))
  const pages = Object.values(OFFLINE_PAGES).map((page) => keepOfflinePage(shell, page))
  const kept = await Promise.allSettled(pages)
  // One that came speaks for both until the next check.
  if (!kept.some(({ status }) => status === 'fulfilled')) throw new Error('no page to keep')
}

async function keepOfflinePage(shell, page) {
  const answer = await fetch(page, { cache: 'no-cache' })
  if (!isPage(answer)) throw new Error('no page to keep')
  await Promise.all(sheetsIn(await answer.clone().text()).map((path) => shell.add(path)))
  await shell.put(page, answer)
}

const sheetsIn = (html) => [...html.matchAll(SHEET)].map(([, path]) => path)

async function openPage(request, path) {
  try {
    return await fetch(request)
  } catch {
    return offlinePage(path)
  }
}

async function offlinePage(path) {
  const own = OFFLINE_PAGES[self.editionOf(path)]
  const page = (await caches.match(own)) ?? (await firstKept(Object.values(OFFLINE_PAGES)))
  if (!page) return Response.error()
  return new Response(page.body, { status: 503, headers: page.headers })
}

async function firstKept(paths) {
  for (const path of paths) {
    const kept = await caches.match(path)
    if (kept) return kept
  }
}

async function openArticle(event, url) {
  const articles = await caches.open(ARTICLES)
  const kept = await articles.match(url.pathname)
  const arriving = fetch(event.request)
  // Whatever comes first: what arrives late still decides what is kept.
  const settled = arriving.then((answer) => remember(articles, url.pathname, answer.clone()))
  event.waitUntil(quietly(settled))
  try {
    return await (kept ? withPatience(arriving) : arriving)
  } catch {
    return kept ? asKept(kept, url.pathname) : offlinePage(url.pathname)
  }
}

function withPatience(promise) {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error('too slow')), PATIENCE_MILLISECONDS)
    promise.then(done, failed).finally(() => clearTimeout(timer))
  })
}

/** Follows what the paper says of an article: keeps it, or forgets it when it is gone. */
async function remember(articles, path, answer) {
  if (answer.status === 404 || answer.status === 410) return forget(articles, path)
  if (!isPage(answer) || answer.redirected) return
  const html = await answer.text()
  // One article, one copy: its address changes with its headline.
  for (const request of await articles.keys()) {
    const other = new URL(request.url).pathname
    if (other !== path && numberOf(other) === numberOf(path)) await articles.delete(request)
  }
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', [KEPT_AT]: String(Date.now()) })
  const policy = answer.headers.get('content-security-policy')
  if (policy) headers.set('content-security-policy', policy)
  await articles.put(path, new Response(html, { headers }))
  const shell = await caches.open(SHELL)
  await Promise.all(
    sheetsIn(html).map(async (sheet) => {
      if (!(await shell.match(sheet))) await shell.add(sheet)
    }),
  )
  await tidy(articles)
}

/** The article a reader was at when this was installed; its page had come before anything could be kept. */
async function keepFirst({ path, shown }) {
  if (!isArticle(path)) return
  await remember(await caches.open(ARTICLES), path, await fetch(path, { cache: 'no-cache' }))
  const pictures = await caches.open(PICTURES)
  for (const file of shown.filter((one) => RENDITION.test(one))) await keepPicture(pictures, file, await fetch(file))
}

/** All copies of an article, and its pictures. */
async function forget(articles, path) {
  const pictures = await caches.open(PICTURES)
  for (const request of await articles.keys()) {
    if (numberOf(new URL(request.url).pathname) !== numberOf(path)) continue
    const html = await (await articles.match(request)).text()
    await Promise.all((html.match(PICTURE_IN_PAGE) ?? []).map((file) => pictures.delete(file)))
    await articles.delete(request)
  }
}

/** The oldest go when there are too many, and style sheets with the last page that used them. */
async function tidy(articles) {
  const dated = await Promise.all(
    (await articles.keys()).map(async (request) => {
      const answer = await articles.match(request)
      return { request, at: Number(answer?.headers.get(KEPT_AT)), html: (await answer?.text()) ?? '' }
    }),
  )
  dated.sort((left, right) => right.at - left.at)
  for (const { request } of dated.slice(ARTICLES_MAX)) await forget(articles, new URL(request.url).pathname)
  const shell = await caches.open(SHELL)
  const offline = await Promise.all(
    Object.values(OFFLINE_PAGES).map(async (page) => (await (await shell.match(page))?.text()) ?? ''),
  )
  const pages = [...dated.slice(0, ARTICLES_MAX).map(({ html }) => html), ...offline]
  const used = new Set(pages.flatMap(sheetsIn))
  for (const request of await shell.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('.css') && !used.has(pathname)) await shell.delete(request)
  }
}

/** A kept article says that it is one, and since when. */
async function asKept(kept, path) {
  const language = self.editionOf(path)
  const { said, others } = self.keptWords[language]
  const at = new Date(Number(kept.headers.get(KEPT_AT)))
  const note = `<p class="kept-note" role="note">${said(at)} <a href="${OFFLINE_PAGES[language]}">${others}</a></p>`
  const html = (await kept.text()).replace(/<main\b[^>]*>/, (main) => main + note)
  return new Response(html, { headers: kept.headers })
}

/** A connection says that it is back before it is. */
async function checkSoon() {
  for (const milliseconds of [0, 1_000, 5_000]) {
    await new Promise((done) => setTimeout(done, milliseconds))
    const isDone = await checkKept(true).then(() => true, () => false)
    if (isDone) return
  }
}

let checking = null

/** Asks the paper about every kept article, now and then: gone ones go, corrected ones are kept anew. */
function checkKept(isUrgent) {
  checking = checking ?? check(isUrgent).finally(() => {
    checking = null
  })
  return checking
}

async function check(isUrgent) {
  const shell = await caches.open(SHELL)
  const last = Number((await (await shell.match(CHECKED))?.text()) ?? 0)
  if (!isUrgent && Date.now() - last < CHECK_AGAIN_MILLISECONDS) return
  const articles = await caches.open(ARTICLES)
  for (const request of await articles.keys()) {
    const { pathname } = new URL(request.url)
    const present = await articles.match(request)
    const answer = await fetch(pathname, { cache: 'no-cache' })
    if (answer.status === 404 || answer.status === 410) await forget(articles, pathname)
    // Moved: it is kept under its new address when it is read there.
    else if (answer.redirected) await articles.delete(request)
    else if (isPage(answer)) {
      const headers = new Headers(present.headers)
      await articles.put(request, new Response(await answer.text(), { headers }))
    }
  }
  // Only a check that came to its end counts.
  await shell.put(CHECKED, new Response(String(Date.now())))
  await quietly(keepShell())
}

async function lasting(request, name) {
  const cache = await caches.open(name)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request.url, answer.clone())
  return answer
}

async function newestScript(request) {
  const shell = await caches.open(SHELL)
  try {
    const answer = await fetch(request)
    if (answer.ok) await shell.put(request.url, answer.clone())
    return answer
  } catch {
    return (await shell.match(request.url)) ?? Response.error()
  }
}

/** Pictures of articles are kept as they are shown; without a connection any width of the same picture will do. */
async function picture(event, url) {
  const pictures = await caches.open(PICTURES)
  const kept = await pictures.match(url.pathname)
  if (kept) return kept
  try {
    const answer = await fetch(event.request)
    const page = event.request.referrer && new URL(event.request.referrer).pathname
    if (answer.ok && page && isArticle(page)) event.waitUntil(quietly(keepPicture(pictures, url.pathname, answer.clone())))
    return answer
  } catch {
    const stem = RENDITION.exec(url.pathname)[1]
    for (const request of await pictures.keys()) {
      if (new URL(request.url).pathname.startsWith(`${stem}-`)) return pictures.match(request)
    }
    return Response.error()
  }
}

async function keepPicture(pictures, path, answer) {
  await pictures.put(path, answer)
  let bytes = 0
  // The newest come last.
  for (const request of (await pictures.keys()).reverse()) {
    bytes += Number((await pictures.match(request))?.headers.get('content-length') ?? 0)
    if (bytes > PICTURE_BYTES_MAX) await pictures.delete(request)
  }
}
