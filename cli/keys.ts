import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Problem } from '@/lib/problem'
import { createKeyring } from '@/modules/privacy/keyring'

const KEY_BYTES = 32

const key = z.base64().refine((value) => Buffer.from(value, 'base64').length === KEY_BYTES)
const Keys = z.object({
  authSecret: z.string().min(32),
  actionsEncryptionKey: key,
  databasePassword: z.string().min(24),
  phonePublicKey: z.base64().min(40),
  phonePrivateKey: z.base64().min(40),
  phoneIndexKey: key,
  /** Older installations seal with the index key until they rotate it. */
  secretKey: key.optional(),
})

/** Everything secret that an installation makes for itself. The phone keys are DER (SPKI, PKCS #8) in base64. */
export type Keys = z.output<typeof Keys>

export const keysFile = (dataDirectory: string) => join(dataDirectory, 'keys.json')

/** The keys of a data folder, made once. Throws a `Problem` naming the file when a key is missing, short or malformed. */
export function ensureKeys(dataDirectory: string): Keys {
  const file = keysFile(dataDirectory)
  mkdirSync(dataDirectory, { recursive: true })
  if (!existsSync(file)) write(file, generate())
  const parsed = Keys.safeParse(readJson(file))
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'toàn bộ'))].join(', ')
  throw new Problem(`${file}: khoá thiếu, ngắn hoặc sai dạng (${names}). Vui lòng khôi phục tệp này từ bản sao lưu.`)
}

const generate = (): Keys => ({
  authSecret: randomBytes(48).toString('base64'),
  actionsEncryptionKey: randomBytes(KEY_BYTES).toString('base64'),
  databasePassword: randomBytes(KEY_BYTES).toString('base64url'),
  ...createKeyring(),
})

/** Linking fails when the file appeared meanwhile: of two first starts at once, both use the keys of one. */
function write(file: string, keys: Keys): void {
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(temporary, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
