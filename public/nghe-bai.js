// Reads an article aloud with a voice of the reader's own machine, sentence by sentence, and marks the one it reads.
const IN_BODY = ['p', 'h2', 'h3', 'li', 'td', 'th', 'blockquote footer']
const PARTS = ['.article-header h1', '.standfirst', ...IN_BODY.map((part) => `.article-body ${part}`)].join()
const LANGUAGE = document.documentElement.lang === 'en' ? 'en' : 'vi'
const OWN_VOICE = new RegExp(`^${LANGUAGE}\\b`, 'i')
const WORDS = {
  vi: {
    name: 'Nghe bài',
    pause: 'Tạm dừng',
    goOn: 'Đọc tiếp',
    stop: 'Thôi đọc',
    reading: 'Đang đọc bài.',
    paused: 'Đã tạm dừng.',
    done: 'Đã đọc hết bài.',
    failed: 'Máy không đọc được bài này.',
  },
  en: {
    name: 'Listen',
    pause: 'Pause',
    goOn: 'Go on',
    stop: 'Stop',
    reading: 'Reading aloud.',
    paused: 'Paused.',
    done: 'That was the whole article.',
    failed: 'Your device cannot read this article.',
  },
}[LANGUAGE]

/** Where each sentence of a text begins and ends. */
const sentencesOf = (text) => {
  if (Intl.Segmenter) {
    const segments = new Intl.Segmenter(LANGUAGE, { granularity: 'sentence' }).segment(text)
    return [...segments].map(({ index, segment }) => [index, index + segment.length])
  }
  return [...text.matchAll(/[^.!?…]+(?:[.!?…]+\s*|$)/g)].map((found) => [found.index, found.index + found[0].length])
}

/** A range over characters of an element, however many nodes they lie in. */
const rangeIn = (element, start, end) => {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  while (walker.nextNode()) {
    const { length } = /** @type {Text} */ (walker.currentNode).data
    if (start >= before && start <= before + length) range.setStart(walker.currentNode, start - before)
    if (end <= before + length) {
      range.setEnd(walker.currentNode, end - before)
      return range
    }
    before += length
  }
  return range
}

const sentencesIn = (article) =>
  [...article.querySelectorAll(PARTS)]
    .filter((element) => !element.querySelector('p, li') && !element.closest('[hidden], figure'))
    .flatMap((element) => {
      const text = element.textContent
      return sentencesOf(text)
        .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
        .map(([start, end]) => ({ element, words: text.slice(start, end).trim(), start, end }))
    })

/** Marks the sentence itself where the browser can, and its paragraph elsewhere. */
const canMark = Boolean(window.Highlight && CSS.highlights && document.adoptedStyleSheets)
let marked = null
const mark = (sentence) => {
  marked?.classList.remove('is-read-aloud')
  if (canMark) CSS.highlights.delete('dang-doc')
  marked = sentence?.element ?? null
  if (!sentence) return
  if (canMark) {
    CSS.highlights.set('dang-doc', new Highlight(rangeIn(sentence.element, sentence.start, sentence.end)))
  } else marked.classList.add('is-read-aloud')
  const { top, bottom } = marked.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight - 80) marked.scrollIntoView({ block: 'center' })
}
if (canMark) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('::highlight(dang-doc) { background-color: var(--mark); color: var(--ink); }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

const buttonOf = (words, press) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', press)
  return button
}

let present = null

/** Starts at the top, with a bar to pause, go on and stop. Pressed again, it stops. */
export const readAloud = (opener) => {
  if (present) return present.stop()
  const article = document.querySelector('article.article')
  const sentences = sentencesIn(article)
  const voice = speechSynthesis.getVoices().find(({ lang }) => OWN_VOICE.test(lang))
  let at = 0
  // Each sentence that is begun has a number: what an older one says when it ends counts no more.
  let turn = 0
  const say = () => {
    const sentence = sentences[at]
    if (!sentence) return stop(WORDS.done)
    const mine = ++turn
    const utterance = new SpeechSynthesisUtterance(sentence.words)
    if (voice) utterance.voice = voice
    utterance.lang = voice?.lang ?? (LANGUAGE === 'en' ? 'en-GB' : 'vi-VN')
    utterance.onend = () => {
      if (mine !== turn) return
      at += 1
      say()
    }
    utterance.onerror = ({ error }) => {
      if (mine === turn && error !== 'canceled' && error !== 'interrupted') stop(WORDS.failed)
    }
    mark(sentence)
    speechSynthesis.speak(utterance)
  }
  // Some telephones end a speech that is paused, so a pause ends it here and going on says the sentence again.
  const hush = () => {
    turn += 1
    speechSynthesis.cancel()
  }
  const bar = document.createElement('div')
  bar.className = 'listen-bar'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', WORDS.name)
  const said = document.createElement('output')
  const pause = buttonOf(WORDS.pause, () => {
    const isPaused = pause.textContent === WORDS.goOn
    pause.textContent = isPaused ? WORDS.pause : WORDS.goOn
    said.textContent = isPaused ? WORDS.reading : WORDS.paused
    if (isPaused) say()
    else hush()
  })
  /** @param {unknown} words What to say, unless it is the event of a page that is left. */
  const stop = (words = '') => {
    hush()
    mark(null)
    bar.remove()
    present = null
    window.removeEventListener('pagehide', stop)
    opener.setAttribute('aria-pressed', 'false')
    opener.parentElement.querySelector('output').textContent = typeof words === 'string' ? words : ''
    if (words === '') opener.focus()
  }
  bar.append(
    pause,
    buttonOf(WORDS.stop, () => stop()),
    said,
  )
  article.append(bar)
  opener.setAttribute('aria-pressed', 'true')
  said.textContent = WORDS.reading
  window.addEventListener('pagehide', stop)
  present = { stop }
  pause.focus({ preventScroll: true })
  say()
}
