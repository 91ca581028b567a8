import { webcrypto } from 'node:crypto'

/** SHA-256, hex. Off the main thread: the largest picture would hold it up for as long as a reader's page takes. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex')
}
