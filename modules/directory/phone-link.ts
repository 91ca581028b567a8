/** What a telephone dials for a number as people write it; null when it is none. An extension is waited for. */
export function phoneLink(written: string): string | null {
  const parts = /^(\+?[\d\s().-]+?)(?:\s*\p{L}[\p{L}\s]*(\d+))?$/u.exec(written.trim())
  const digits = (parts?.[1] ?? '').replace(/[^\d+]/g, '')
  if (digits.replace('+', '').length < 3) return null
  return `tel:${digits}${parts?.[2] ? `;ext=${parts[2]}` : ''}`
}
