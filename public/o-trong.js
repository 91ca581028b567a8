// What a field says before it is sent, in the language of the page: a browser says it in its own, which may be another.
const SENTENCES = {
  vi: {
    empty: 'Bạn chưa điền ô này.',
    unticked: 'Bạn chưa đánh dấu ô này.',
    unchosen: 'Bạn chưa chọn mục nào.',
    address: 'Địa chỉ thư chưa đúng. Ví dụ: ten@coquan.vn',
  },
  en: {
    empty: 'Please fill in this field.',
    unticked: 'Please tick this box.',
    unchosen: 'Please choose one of these.',
    address: 'This is not an e-mail address. Example: name@office.vn',
  },
}
const sentences = SENTENCES[document.documentElement.lang.slice(0, 2)] ?? SENTENCES.vi

const sentenceFor = ({ type, validity }) => {
  if (validity.typeMismatch && type === 'email') return sentences.address
  if (!validity.valueMissing) return ''
  if (type === 'checkbox') return sentences.unticked
  return type === 'radio' || type === 'select-one' ? sentences.unchosen : sentences.empty
}

document.addEventListener(
  'invalid',
  ({ target }) => {
    const field = /** @type {HTMLInputElement} */ (target)
    field.setCustomValidity(sentenceFor(field))
  },
  true,
)
// A field that has been told stays wrong until it is untold; of several to choose from, all of them.
document.addEventListener('input', ({ target }) => {
  const { form } = /** @type {HTMLInputElement} */ (target)
  for (const element of form?.elements ?? []) {
    const field = /** @type {HTMLInputElement} */ (element)
    if (field.validity?.customError) field.setCustomValidity('')
  }
})
