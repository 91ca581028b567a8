const KILOBYTE = 1024
const MEGABYTE = 1024 * 1024

/** `840 kB`, `2,4 MB` */
export function fileSize(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE)).toLocaleString('vi-VN')} kB`
  return `${(bytes / MEGABYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
}
