// Small comforts on top of pages that work without them.
const root = document.documentElement
const isEnglish = root.lang === 'en'
const all = (selector) => [...document.querySelectorAll(selector)]

const remember = (key, value) => {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing still changes this page.
  }
}

for (const element of all('[data-needs-script="true"]')) element.hidden = false

// The first visit takes the font files once the page stands, and not at all on a line whose owner saves data.
const showFonts = () => {
  delete root.dataset.fonts
  document.fonts.ready.then(() => remember('phong-chu', '1'))
}
// The browser says when it has painted; a drawn frame may be long on its way.
const oncePainted = (then) => {
  if (!window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    requestAnimationFrame(() => setTimeout(then))
    return
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    then()
  }).observe({ type: 'paint', buffered: true })
}
if (root.dataset.fonts && !navigator.connection?.saveData) oncePainted(showFonts)

// Colours (light, dark, or as the machine has it) and leading: one of several, the first of them kept by keeping nothing.
const offer = (name, key, usual) => {
  const buttons = all(`[data-${name}-choice]`)
  const valueOf = (button) => button.dataset[`${name}Choice`]
  const show = () => {
    const chosen = root.dataset[name] ?? usual
    for (const button of buttons) button.setAttribute('aria-pressed', String(valueOf(button) === chosen))
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const choice = valueOf(button)
      if (choice === usual) delete root.dataset[name]
      else root.dataset[name] = choice
      remember(key, choice === usual ? null : choice)
      show()
    })
  }
  show()
}
offer('theme', 'giao-dien', 'system')
offer('leading', 'gian-dong', 'usual')

// Text size: five steps around the browser's own.
const SMALLEST = -1
const LARGEST = 3
const sizeNow = () => Number(root.dataset.textSize ?? 0)
const showSize = () => {
  for (const button of all('[data-text-size]')) {
    const limit = { smaller: SMALLEST, larger: LARGEST }[button.dataset.textSize]
    button.setAttribute('aria-disabled', String(sizeNow() === limit))
  }
}
const setSize = (size) => {
  const step = Math.min(LARGEST, Math.max(SMALLEST, size))
  if (step === 0) delete root.dataset.textSize
  else root.dataset.textSize = String(step)
  remember('co-chu', step === 0 ? null : String(step))
  showSize()
}
for (const button of all('button[data-text-size]')) {
  const change = { smaller: -1, larger: 1 }[button.dataset.textSize]
  button.addEventListener('click', () => setSize(change === undefined ? 0 : sizeNow() + change))
}
showSize()

// A menu closes by Escape and by a press outside it.
const reading = /** @type {HTMLDetailsElement} */ (document.querySelector('details.reading'))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !reading?.open) return
  reading.open = false
  reading.querySelector('summary').focus()
})
document.addEventListener('click', (event) => {
  if (reading?.open && !reading.contains(/** @type {Node} */ (event.target))) reading.open = false
})

// How long ago, for the last 24 hours only; the absolute time stays in the title.
const HOUR = 3_600_000
const sinceWords = (milliseconds) => {
  const minutes = Math.floor(milliseconds / 60_000)
  const [now, some, many] = isEnglish ? ['just now', ' min ago', ' h ago'] : ['vừa xong', ' phút trước', ' giờ trước']
  return minutes < 1 ? now : minutes < 60 ? minutes + some : Math.floor(minutes / 60) + many
}
for (const time of all('.story-meta time[data-published]')) {
  const since = Date.now() - Date.parse(time.dateTime)
  if (since < 0 || since >= 24 * HOUR) continue
  time.title = time.textContent
  time.textContent = sinceWords(since)
}

// Print, copy the address, share.
const say = (button, words) => {
  const said = button.parentElement.querySelector('output')
  if (said) said.textContent = words
}
for (const button of all('[data-print]')) button.addEventListener('click', () => window.print())
for (const button of all('[data-copy-link]')) {
  button.addEventListener('click', async () => {
    const address = new URL(button.dataset.copyLink, location.origin).href
    try {
      await navigator.clipboard.writeText(address)
      say(button, isEnglish ? 'Link copied.' : 'Đã sao chép liên kết.')
    } catch {
      say(button, `${isEnglish ? 'Link' : 'Liên kết'}: ${address}`)
    }
  })
}
if (navigator.share) {
  for (const button of all('[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const url = new URL(button.dataset.share, location.origin).href
      navigator.share({ title: document.querySelector('h1')?.textContent ?? document.title, url }).catch(() => {})
    })
  }
}

// Suggestions, from the moment somebody is in a search field.
for (const field of isEnglish ? [] : all('input[type=search][name=q]')) {
  const start = () => import('/goi-y.js').then(({ suggestFor }) => suggestFor(field))
  if (document.activeElement === field) start()
  else field.addEventListener('focus', start, { once: true })
}

// A machine may answer the check of the comment form for its reader, where the browser lets it.
for (const box of all('[data-work]')) {
  if (window.isSecureContext && window.Worker) {
    box.querySelector('button').addEventListener('click', () => {
      import('/xac-nhan.js').then(({ confirmByMachine }) => confirmByMachine(box))
    })
  } else box.hidden = true
}

// What an address leads to may be folded away.
const unfold = () => {
  const goal = document.getElementById(location.hash.slice(1))
  const fold = /** @type {HTMLDetailsElement} */ (goal?.closest('details:not([open])'))
  if (!fold) return
  fold.open = true
  goal.scrollIntoView()
}
window.addEventListener('hashchange', unfold)
unfold()

// "Thích" without leaving the page; the form does the same.
const agreeForm = /** @type {HTMLFormElement} */ (document.querySelector('[data-agree-form]'))
const AGREE_WORDS = isEnglish
  ? {
      404: 'This comment is no longer on the site.',
      429: 'That was a little too fast. Please wait a minute, then try again.',
      new: 'Thank you.',
      again: 'You have already liked this comment today.',
      failed: 'This could not be noted. Please try again in a few minutes.',
    }
  : {
      404: 'Bình luận này không còn trên trang.',
      429: 'Bạn bấm hơi nhanh. Vui lòng chờ một phút rồi thử lại.',
      new: 'Cảm ơn bạn.',
      again: 'Hôm nay bạn đã thích bình luận này rồi.',
      failed: 'Chưa ghi nhận được. Vui lòng thử lại sau ít phút.',
    }
const agree = async (button) => {
  const shown = button.querySelector('[data-count]')
  const note = document.getElementById(`binh-luan-${button.value}-thich`)
  const before = Number(button.dataset.agree)
  const show = (count) => {
    shown.textContent = count > 0 ? count.toLocaleString(isEnglish ? 'en-GB' : 'vi-VN') : ''
  }
  const tell = (words, hasFailed) => {
    note.textContent = agreeForm.querySelector('output').textContent = words
    note.toggleAttribute('data-failed', hasFailed)
    note.dataset.shown = ''
  }
  button.setAttribute('aria-disabled', 'true')
  show(before + 1)
  try {
    const body = new URLSearchParams({ binhLuan: button.value })
    const answer = await fetch(agreeForm.action, { method: 'POST', body, headers: { Accept: 'application/json' } })
    if (!answer.ok) throw answer.status
    const { agreementCount, isNew } = await answer.json()
    show(agreementCount)
    tell(isNew ? AGREE_WORDS.new : AGREE_WORDS.again, false)
  } catch (status) {
    button.removeAttribute('aria-disabled')
    show(before)
    tell(AGREE_WORDS[status] ?? AGREE_WORDS.failed, true)
  }
}
agreeForm?.addEventListener('submit', (event) => {
  if (!event.submitter) return
  event.preventDefault()
  if (!event.submitter.hasAttribute('aria-disabled')) agree(event.submitter)
})

// A field left empty says so in the language of the page.
document.addEventListener('focusin', () => import('/o-trong.js').catch(() => {}), { once: true })

// Tells the paper that an article was read, once it is on the screen: see /api/views.
const articleId = document.querySelector('article.article') && /-([1-9]\d{0,8})$/.exec(location.pathname)?.[1]
const countView = () => {
  if (document.visibilityState !== 'visible') return
  document.removeEventListener('visibilitychange', countView)
  navigator.sendBeacon('/api/views', JSON.stringify({ articleId: Number(articleId) }))
}
if (articleId) {
  document.addEventListener('visibilitychange', countView)
  countView()
}

// On a line whose owner saves data pictures wait to be asked for.
if (document.querySelector('.picture-note')) import('/tai-anh.js')

// Read aloud, where the machine has a voice for it. Some have it only after a while.
const listen = /** @type {HTMLElement} */ (document.querySelector('[data-listen]'))
const voices = window.speechSynthesis
if (listen && voices) {
  const offerVoice = () => {
    if (!voices.getVoices().some(({ lang }) => lang.startsWith(root.lang))) return
    voices.removeEventListener?.('voiceschanged', offerVoice)
    listen.hidden = false
  }
  voices.addEventListener?.('voiceschanged', offerVoice)
  offerVoice()
  listen.addEventListener('click', () => import('/nghe-bai.js').then(({ readAloud }) => readAloud(listen)))
}

// Articles that were read can be read again without a connection: see /sw.js.
const keeper = navigator.serviceWorker
const keepReading = async () => {
  const isFirst = !keeper.controller
  await keeper.register('/sw.js')
  const { active } = await keeper.ready
  if (!isFirst || !articleId) return
  const shown = all('.article img').flatMap(({ currentSrc }) => (currentSrc ? new URL(currentSrc).pathname : []))
  active.postMessage({ path: location.pathname, shown })
}
if (keeper) {
  window.addEventListener('load', () => keepReading().catch(() => {}))
  window.addEventListener('online', () => keeper.controller?.postMessage('kiem-tra'))
}

// Pages name the scripts they alone need.
for (const box of all('[data-with]')) import(`/${box.dataset.with}.js`).then(({ begin }) => begin(box))
