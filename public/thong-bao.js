// Notices on this machine: the part of /nhan-tin that a browser must help with. What becomes of a notice stands in /sw.js.
const DOOR = '/nhan-tin/thong-bao/'
const LANGUAGE = document.documentElement.lang === 'en' ? 'en' : 'vi'
const WORDS = {
  vi: {
    'nothing-chosen': 'Vui lòng chọn ít nhất một loại tin.',
    'strange-service': 'Dịch vụ thông báo của trình duyệt này chưa nhận được từ trang. Vui lòng dùng thư hoặc RSS.',
    'too-many': 'Bạn bấm hơi nhanh. Vui lòng chờ một phút rồi thử lại.',
    later: 'Chưa ghi nhận được. Vui lòng thử lại sau ít phút.',
    unanswered: 'Bạn chưa cho phép. Muốn nhận, vui lòng bấm lại rồi chọn Cho phép.',
    started: 'Đã bật. Thông báo sẽ đến máy này.',
    saved: 'Đã lưu lựa chọn.',
    stopped: 'Đã thôi nhận. Máy này không nhận thông báo nữa.',
  },
  en: {
    'nothing-chosen': 'Please choose at least one.',
    'strange-service': 'The notices of this browser cannot be reached from here. Please use e-mail or RSS.',
    'too-many': 'A little too fast. Please wait a minute and try again.',
    later: 'It was not taken yet. Please try again in a few minutes.',
    unanswered: 'You have not allowed it yet. To receive notices, please press again and choose Allow.',
    started: 'Switched on. Notices will come to this device.',
    saved: 'Your choice has been saved.',
    stopped: 'Stopped. This device receives no notices any more.',
  },
}[LANGUAGE]

/** The answer to what was sent, or an error with the reason in its message. */
const ask = async (door, sent) => {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const answer = await fetch(DOOR + door, { method: 'POST', headers, body: JSON.stringify(sent) })
  if (answer.ok) return answer.json()
  const { why } = await answer.json().catch(() => ({}))
  throw new Error(why ?? 'away')
}

const bytesOf = (key) => {
  const text = atob(key.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
const isKeyOf = (subscription, key) => {
  const used = subscription.options?.applicationServerKey
  return !used || String(new Uint8Array(used)) === String(bytesOf(key))
}

/** An iPhone or iPad tells sites only what stands on its home screen. */
const isApple = () =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)
const hindrance = () => {
  if (window.isSecureContext && navigator.serviceWorker && window.PushManager && window.Notification) {
    return Notification.permission === 'denied' ? 'refused' : null
  }
  return isApple() && !navigator.standalone ? 'install' : 'unsupported'
}

const presentSubscription = async () => {
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** The browser's own subscription, made anew where it was made for another key of the site. */
const subscribed = async (key) => {
  await navigator.serviceWorker.register('/sw.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const present = await pushManager.getSubscription()
  if (present && isKeyOf(present, key)) return present
  if (present) await present.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(key) })
}

export const begin = async (box) => {
  const find = (name) => box.querySelector(`[data-push-${name}]`)
  const form = find('form')
  const buttons = [...form.querySelectorAll('button')]
  const say = (words) => {
    find('answer').textContent = words
  }
  /** One of the states that stand on the page; null: this machine can be told, and the form shows. */
  const show = (name) => {
    for (const state of box.querySelectorAll('[data-push-state]')) state.hidden = state.dataset.pushState !== name
    form.hidden = name !== null
    box.dataset.known = ''
  }
  const showChoice = (choice) => {
    find('on').hidden = choice?.language !== LANGUAGE
    find('other').hidden = choice === null || choice.language === LANGUAGE
    find('change').hidden = find('stop').hidden = choice === null
    find('start').hidden = choice !== null
    if (choice === null) return
    form.elements['tin-khan'].checked = choice.breaking
    for (const field of form.querySelectorAll('[name="chuyen-muc"]')) {
      field.checked = choice.sections.includes(Number(field.value))
    }
  }
  const chosen = () => {
    const data = new FormData(form)
    return { language: LANGUAGE, breaking: data.has('tin-khan'), sections: data.getAll('chuyen-muc').map(Number) }
  }

  const hindered = hindrance()
  if (hindered) return show(hindered)
  let key = null
  try {
    const present = await presentSubscription()
    const state = await ask('tinh-trang', { endpoint: present?.endpoint ?? null })
    if (!state.publicKey) return show('away')
    key = state.publicKey
    showChoice(present && isKeyOf(present, key) ? state.choice : null)
    show(null)
  } catch {
    return show('away')
  }

  const start = async (choice) => {
    const permission = await Notification.requestPermission()
    if (permission === 'denied') {
      show('refused')
      return ''
    }
    if (permission !== 'granted') return WORDS.unanswered
    const subscription = await subscribed(key)
    showChoice(await ask('dang-ky', { subscription: subscription.toJSON(), choice }))
    return WORDS.started
  }
  const change = async (choice) => {
    const present = await presentSubscription()
    try {
      showChoice(await ask('doi', { endpoint: present?.endpoint ?? '-', ...choice }))
    } catch (error) {
      // Forgotten meanwhile, here or there: it begins anew.
      if (error.message !== 'not-found') throw error
      return start(choice)
    }
    return WORDS.saved
  }
  const stop = async () => {
    const present = await presentSubscription()
    // A browser that takes nothing any more is forgotten by the site too, at the latest with its next message.
    if (present) {
      await ask('thoi', { endpoint: present.endpoint }).catch(() => {})
      await present.unsubscribe()
    }
    form.reset()
    showChoice(null)
    return WORDS.stopped
  }

  const perform = async (deed) => {
    if (buttons.some((button) => button.getAttribute('aria-disabled'))) return
    for (const button of buttons) button.setAttribute('aria-disabled', 'true')
    say('')
    try {
      say(await deed())
    } catch (error) {
      say(WORDS[error.message] ?? WORDS.later)
    }
    for (const button of buttons) button.removeAttribute('aria-disabled')
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const choice = chosen()
    if (!choice.breaking && choice.sections.length === 0) {
      say(WORDS['nothing-chosen'])
      form.elements['tin-khan'].focus()
      return
    }
    perform(() => (find('start').hidden ? change(choice) : start(choice)))
  })
  find('stop').addEventListener('click', () => perform(stop))
}
