import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/**
 * Asks a question above the page, from wherever it is called, and resolves to what was answered. It stands outside the
 * page's forms: Enter in it sends nothing of theirs. The browser gives the focus back when it closes.
 */
export function askInDialog<Answer>(
  heading: string,
  nothing: Answer,
  draw: (answer: (given: Answer) => void) => ReactNode,
): Promise<Answer> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog')
    dialog.className = 'chooser'
    dialog.setAttribute('aria-label', heading)
    document.body.append(dialog)
    const root = createRoot(dialog)
    const finish = (given: Answer) => {
      dialog.close()
      // Not while React is still at work on the click that answers.
      setTimeout(() => {
        root.unmount()
        dialog.remove()
      })
      resolve(given)
    }
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      finish(nothing)
    })
    root.render(draw(finish))
    dialog.showModal()
  })
}
