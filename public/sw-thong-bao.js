// Shows the notices a reader asked for on /nhan-tin. A part of the service worker /sw.js, which begins with it.

/** The button of a notice that ends all of them. */
const STOP = 'thoi-nhan'

/** The edition of an address. */
const editionOf = (path) => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'vi')
self.editionOf = editionOf
const NOTICE_WORDS = {
  vi: {
    stop: 'Thôi nhận',
    follow: '/nhan-tin',
    stopped: 'Đã thôi nhận thông báo',
    again: 'Muốn nhận lại, mở trang Nhận tin.',
  },
  en: {
    stop: 'Stop notices',
    follow: '/en/follow',
    stopped: 'Notices have been stopped',
    again: 'To receive them again, open the page Follow the news.',
  },
}

self.addEventListener('push', (event) => {
  event.waitUntil(showNotice(noticeIn(event.data)))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  if (event.action === STOP) event.waitUntil(stopNotices(editionOf(event.notification.data?.path ?? '/')))
  else event.waitUntil(openNotice(event.notification.data?.path))
})

self.addEventListener('pushsubscriptionchange', (event) => {
  event.waitUntil(withoutComplaint(moveSubscription(event)))
})

/** What a message says. A browser demands that something is shown for each, also for one that cannot be read. */
function noticeIn(data) {
  try {
    const { title, text, path } = data.json()
    if (title && path.startsWith('/')) return { title, text, path }
  } catch {}
  return { title: 'Có tin mới', text: '', path: '/' }
}

const stopping = (path) => [{ action: STOP, title: NOTICE_WORDS[editionOf(path)].stop }]

function showNotice({ title, text, path }, actions = stopping(path)) {
  return self.registration.showNotification(title, {
    body: text,
    lang: editionOf(path),
    icon: '/icon-192.png',
    // One article, one notice: the later one takes the place of the former.
    tag: articleIn(path) ?? path,
    data: { path },
    actions,
  })
}

async function openNotice(path = '/') {
  const { href, origin } = new URL(path, self.location.origin)
  if (origin !== self.location.origin) return
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const there = open.find(({ url }) => url === href)
  return there ? there.focus() : self.clients.openWindow(href)
}

const withoutComplaint = (promise) => promise.catch(() => {})
const articleIn = (path) => /-([1-9]\d{0,8})$/.exec(path)?.[1]

const tell = (door, sent) =>
  fetch(`/nhan-tin/thong-bao/${door}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  })

async function stopNotices(language = 'vi') {
  const subscription = await self.registration.pushManager.getSubscription()
  if (subscription) {
    await withoutComplaint(tell('thoi', { endpoint: subscription.endpoint }))
    await subscription.unsubscribe()
  }
  const { stopped, again, follow } = NOTICE_WORDS[language]
  await showNotice({ title: stopped, text: again, path: follow }, [])
}

/** The browser has another address for its messages: the choice goes on there. */
async function moveSubscription({ oldSubscription, newSubscription }) {
  if (!oldSubscription) return
  const subscription = newSubscription ?? (await self.registration.pushManager.subscribe(oldSubscription.options))
  await tell('dang-ky', { subscription: subscription.toJSON(), choice: null, replaces: oldSubscription.endpoint })
}
