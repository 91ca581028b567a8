import { slugOf } from '@/lib/vi/slug'

/**
 * The address segment a reader meant: `Thời-sự`, percent-encoded or not, names `thoi-su`. Null when nothing in it could
 * stand in an address of ours.
 */
export function meantSlug(segment: string): string | null {
  try {
    return slugOf(decodeURIComponent(segment)) || null
  } catch {
    return null
  }
}
