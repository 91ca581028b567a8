import {
  closeSync,
  existsSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Problem } from '@/lib/problem'
import { createPhoneKeys, openKeyring } from '@/modules/privacy/keyring'

type Content = Record<string, unknown>

/** Everything that stands in the file, keys of other kinds too. Throws a `Problem` when there is no keyring in it. */
export function readKeyringFile(file: string): Content {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
    openKeyring(content)
  } catch {
    throw new Problem(`${file}: không đọc được bộ khoá. Vui lòng khôi phục tệp này từ bản sao lưu.`)
  }
  return content as Content
}

/**
 * Whole or not at all, also when the machine loses power: written beside, flushed, and put in its place. The file stays
 * its owner's: whoever runs the command, the site must go on reading it.
 */
export function writeKeyringFile(file: string, content: Content): void {
  const temporary = `${file}.${process.pid}.tmp`
  const target = openSync(temporary, 'w', 0o600)
  try {
    if (existsSync(file)) {
      const { uid, gid } = statSync(file)
      fchownSync(target, uid, gid)
    }
    writeSync(target, `${JSON.stringify(content, null, 2)}\n`)
    fsyncSync(target)
  } finally {
    closeSync(target)
  }
  try {
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  flushFolder(dirname(file))
}

/** Not every system lets a folder be flushed; those keep the order of renames by themselves. */
function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    fsyncSync(opened)
    closeSync(opened)
  } catch {
    // As above.
  }
}

/** The content with fresh keys for numbers in front and the present ones kept behind them. */
export function withFreshKeys(content: Content): Content {
  const { phonePublicKey, phonePrivateKey, phoneIndexKey, secretKey = phoneIndexKey } = content
  // What the index key sealed besides numbers (second steps) goes on opening: that key gets a place of its own.
  return { ...content, ...createPhoneKeys(), secretKey, retired: { phonePublicKey, phonePrivateKey, phoneIndexKey } }
}

export function withoutRetired({ retired: _, ...content }: Content): Content {
  return content
}
