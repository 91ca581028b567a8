import { isSafeHref } from '@/modules/articles/inline'

/** What people type for an address, as a link: `hanoi.gov.vn`, `lienhe@hanoi.gov.vn`, `/thoi-su`. Null when it is none. */
export function writtenAddress(written: string): string | null {
  const text = written.trim().normalize('NFC')
  if (isSafeHref(text)) return text
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`
  if (/^(\+?\d[\d .-]{7,})$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`
  const whole = `https://${text}`
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#].*)?$/u.test(text) && isSafeHref(whole) ? whole : null
}
