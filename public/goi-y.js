// Suggestions while somebody types in a search field: a combobox with a list, as WAI-ARIA describes it. The field keeps
// what was typed, and its form works as before.
const PAUSE = 250
const LETTERS_MIN = 2

let count = 0

export const suggestFor = (field) => {
  const form = field.form
  const id = `goi-y-${++count}`
  const list = document.createElement('ul')
  list.className = 'suggestions'
  list.id = id
  list.role = 'listbox'
  list.setAttribute('aria-label', 'Gợi ý')
  list.hidden = true
  const said = document.createElement('output')
  said.className = 'spoken'
  form.classList.add('suggesting')
  form.append(list, said)
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', id)
  field.autocomplete = 'off'

  const known = new Map()
  let [timer, asked, chosen] = [0, null, -1]

  const choose = (index) => {
    chosen = index
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index))
      if (place === index) option.scrollIntoView({ block: 'nearest' })
    }
    if (index < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', `${id}-${index}`)
  }
  const show = (isOpen) => {
    list.hidden = !isOpen
    field.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) choose(-1)
  }
  const draw = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ label, note, path }, index) => {
        const option = document.createElement('li')
        option.role = 'option'
        option.id = `${id}-${index}`
        option.dataset.path = path
        option.append(label)
        if (note) {
          const meta = document.createElement('span')
          meta.className = 'suggestion-note'
          meta.textContent = note
          option.append(' ', meta)
        }
        return option
      }),
    )
    list.style.top = `${field.offsetTop + field.offsetHeight}px`
    said.textContent = suggestions.length > 0 ? `${suggestions.length} gợi ý` : ''
    show(suggestions.length > 0 && document.activeElement === field)
  }

  const ask = async () => {
    const text = field.value.trim()
    asked?.abort()
    if (text.length < LETTERS_MIN) return draw([])
    if (known.has(text)) return draw(known.get(text))
    asked = new AbortController()
    try {
      const answer = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(text)}`, { signal: asked.signal })
      if (!answer.ok) return draw([])
      const suggestions = await answer.json()
      known.set(text, suggestions)
      if (field.value.trim() === text) draw(suggestions)
    } catch {
      // Left behind by a newer question, or the line is down: the form still works.
    }
  }
  const askSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  }
  const go = (option) => {
    show(false)
    location.assign(option.dataset.path)
  }

  // While a syllable is being composed it is nobody's word yet.
  field.addEventListener('input', (event) => {
    clearTimeout(timer)
    if (!event.isComposing) askSoon()
  })
  field.addEventListener('compositionend', askSoon)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return
    const isOpen = !list.hidden
    const last = list.children.length - 1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (last < 0) return
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than there are suggestions: the words as they were typed.
      const next = isOpen ? ((chosen + 1 + step + last + 2) % (last + 2)) - 1 : step > 0 ? 0 : last
      show(true)
      choose(next)
    } else if (event.key === 'Enter' && isOpen && chosen >= 0) {
      event.preventDefault()
      go(list.children[chosen])
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      show(false)
    }
  })
  field.addEventListener('blur', () => show(false))
  // The field keeps the focus while a suggestion is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = /** @type {Element} */ (event.target).closest('[role=option]')
    if (option) go(option)
  })
  show(false)
  if (field.value.trim()) askSoon()
}
