import { instantOf } from '@/lib/time'

/** The Hà Nội minute a sample names. Throws on anything but `YYYY-MM-DD HH:mm`: samples are ours, so that is a bug. */
export function sampleInstant(text: string): Date {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(text)?.slice(1).map(Number)
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts ?? []
  const instant = parts && instantOf(year, month, day, hour, minute)
  if (!instant) throw new Error(`thời điểm không hợp lệ trong bài mẫu: ${text}`)
  return instant
}

/** Looks a sample up by its slug or key; a slug that names nothing is a mistake in the samples. */
export function required<Value>(found: ReadonlyMap<string, Value>, name: string): Value {
  const value = found.get(name)
  if (value === undefined) throw new Error(`bài mẫu nhắc tới "${name}" nhưng không có`)
  return value
}
