import { z } from 'zod'

/** A number with its name; what is longer is not a beacon. */
export const BEACON_BYTES_MAX = 256

const Beacon = z.strictObject({ articleId: z.int().min(1).max(999_999_999) })

/** The article a beacon names, from its body `{"articleId":12}`; null when it is none. */
export function articleOfBeacon(body: Buffer): number | null {
  try {
    return Beacon.parse(JSON.parse(body.toString('utf8'))).articleId
  } catch {
    return null
  }
}
