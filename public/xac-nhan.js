// The third way to pass the check of the comment form: neither looking nor listening, the machine works.
const LIFE_MILLISECONDS = 29 * 60_000
/** The site takes no answer sooner: nobody reads and writes that fast, and a reader must not be told to wait. */
const AGE_MILLISECONDS_MIN = 4_000

const WORDS = {
  vi: {
    working: 'Máy đang tự kiểm tra, thường mất vài giây.',
    done: 'Đã xác nhận. Bạn không cần nhập mã.',
    expired: 'Xác nhận đã hết hạn. Vui lòng nhập mã hoặc xác nhận lại.',
    stopped: 'Đã dừng.',
    failed: 'Chưa xác nhận được bằng máy. Vui lòng nhập mã trong ảnh hoặc nghe mã.',
  },
  en: {
    working: 'Your device is checking, which usually takes a few seconds.',
    done: 'Confirmed. You do not have to type the code.',
    expired: 'The confirmation has expired. Please type the code or confirm again.',
    stopped: 'Stopped.',
    failed: 'Your device could not confirm it. Please type the code of the picture or listen to it.',
  },
}[document.documentElement.lang === 'en' ? 'en' : 'vi']

/** How likely the work is to be done after so many tries: what a progress bar can honestly show. */
const share = (tries, expected) => 1 - (1 - 1 / expected) ** tries

export async function confirmByMachine(box) {
  const [button, stop] = box.querySelectorAll('button')
  const progress = box.querySelector('progress')
  const said = box.querySelector('output')
  const field = box.querySelector('input')
  const code = box.closest('form').elements.namedItem('maXacNhan')
  const finish = (words) => {
    progress.hidden = true
    stop.hidden = true
    button.hidden = field.value !== ''
    said.textContent = words
  }
  button.hidden = true
  said.textContent = WORDS.working
  let worker
  try {
    const answer = await fetch(box.dataset.work)
    if (!answer.ok) throw new Error(String(answer.status))
    const { token, iterations, triesExpected } = await answer.json()
    const ripe = new Promise((done) => setTimeout(done, AGE_MILLISECONDS_MIN))
    worker = new Worker('/xac-nhan-may.js')
    progress.hidden = false
    progress.value = 0
    stop.hidden = false
    await new Promise((done, failed) => {
      stop.onclick = () => failed(new Error('stopped'))
      worker.onerror = failed
      worker.onmessage = ({ data }) => {
        if (data.hasFailed) failed(new Error('failed'))
        if (data.tries) progress.value = share(data.tries, triesExpected)
        if (!data.solution) return
        field.value = data.solution
        done(undefined)
      }
      worker.postMessage({ token, iterations })
    })
    await ripe
    code.required = false
    finish(WORDS.done)
    said.focus()
    setTimeout(() => {
      field.value = ''
      code.required = true
      finish(WORDS.expired)
    }, LIFE_MILLISECONDS)
  } catch (error) {
    const isStopped = error.message === 'stopped'
    finish(isStopped ? WORDS.stopped : WORDS.failed)
  } finally {
    worker?.terminate()
  }
}
