const number = (value: number, digits: number) =>
  value.toLocaleString('vi', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Three significant digits at least, in Vietnamese spelling: `25.300`, `4,2`, `0,08`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  return number(value, size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : 2)
}

export const milliseconds = (value: number) => `${figure(value)} ms`
export const seconds = (value: number) => `${figure(value)} giây`
export const mebibytes = (bytes: number) => `${figure(bytes / 1_048_576)} MiB`
export const byteCount = (bytes: number) => `${number(bytes, 0)} B`
export const whole = (value: number) => number(Math.round(value), 0)
export const times = (value: number) => (Number.isFinite(value) ? `${number(value, 2)} ×` : '–')
