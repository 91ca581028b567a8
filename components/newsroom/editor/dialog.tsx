import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = { heading: string; onClose: () => void; children: ReactNode; isWide?: boolean }

/**
 * A question above the page, open as long as it is drawn. It stands inside the article's form, so Enter in one of its
 * fields must not send the article: `onEnter` of its fields decides what Enter means.
 */
export function Dialog({ heading, onClose, children, isWide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="question"
      data-wide={isWide ? '' : undefined}
      aria-label={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Nothing typed here is part of the article.
      onInput={(event) => event.stopPropagation()}
      onChange={(event) => event.stopPropagation()}
    >
      <h2>{heading}</h2>
      {children}
    </dialog>
  )
}

/** Enter that is not part of a word being composed. */
export const onEnter = (deed: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
  event.preventDefault()
  deed()
}
