/** Asks the browser, once and after a press, to let this page call somebody who is in another window. */
export function askToTell(): void {
  if ('Notification' in window && Notification.permission === 'default') void Notification.requestPermission()
}

/** Says a sentence to somebody who is elsewhere: in the title of the tab until they come back, and as a notification where they let us. */
export function tell(words: string): void {
  if (document.visibilityState === 'visible') return
  const title = document.title
  document.title = `● ${words}`
  document.addEventListener(
    'visibilitychange',
    () => {
      document.title = title
    },
    { once: true },
  )
  if (!('Notification' in window) || Notification.permission !== 'granted') return
  try {
    new Notification(words)
  } catch {
    // Browsers of phones show none without a service worker; the title has said it.
  }
}
