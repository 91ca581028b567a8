// Pictures that wait, on a line whose owner saves data: each comes when its words are pressed, or all at once.
const show = (put) => {
  const later = put.previousElementSibling
  if (later?.matches('.picture-later')) later.remove()
  put.replaceWith(put.content)
}

for (const later of document.querySelectorAll('.picture-later')) {
  later.addEventListener('click', (event) => {
    event.preventDefault()
    show(later.nextElementSibling)
  })
}

const all = /** @type {HTMLElement} */ (document.querySelector('[data-show-pictures]'))
all.hidden = false
all.addEventListener('click', () => {
  document.querySelectorAll('template').forEach(show)
  all.parentElement.remove()
})
