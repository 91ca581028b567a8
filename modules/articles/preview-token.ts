import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 16
const TOKEN = /^[A-Za-z0-9_-]{22}$/

/** 128 random bits, as an address carries them. */
export const makePreviewToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')

/** What the table keeps of a token: a stolen backup opens no preview. Null for what no token looks like. */
export const previewTokenHash = (token: string): string | null =>
  TOKEN.test(token) ? createHash('sha256').update(token).digest('hex') : null
