import { createDecipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { PublicWays } from '@/lib/public-request'
import { type TestingAnswer, TestingListener } from '@/lib/testing-listener'
import type { PushMessage } from './message'

export type HeardPush = { host: string; token: string; headers: IncomingHttpHeaders; body: Buffer }

const POINT_BYTES = 65
const SALT_BYTES = 16
const TAG_BYTES = 16
const LAST_RECORD = 2

/** A browser, as far as it concerns messages: its keys, and what it makes of a body it is handed. */
export class TestingBrowser {
  private readonly pair: ECDH = createECDH('prime256v1')
  private readonly auth: Buffer

  /** `secrets`: its private key and its `auth`, where they are given. */
  constructor(
    readonly endpoint: string,
    secrets?: { privateKey: Buffer; auth: Buffer },
  ) {
    this.auth = secrets?.auth ?? randomBytes(16)
    if (secrets) this.pair.setPrivateKey(secrets.privateKey)
    else this.pair.generateKeys()
  }

  get keys() {
    return { p256dh: this.pair.getPublicKey('base64url'), auth: this.auth.toString('base64url') }
  }

  get subscription() {
    return { endpoint: this.endpoint, expirationTime: null, keys: this.keys }
  }

  open(body: Buffer): PushMessage {
    return JSON.parse(this.openText(body))
  }

  /** Opens a message as RFC 8291 has it (aes128gcm of RFC 8188, one record). Throws when it is not for this browser. */
  openText(body: Buffer): string {
    const salt = body.subarray(0, SALT_BYTES)
    const keyLength = body[20] ?? 0
    const sender = body.subarray(21, 21 + keyLength)
    if (keyLength !== POINT_BYTES) throw new Error('khoá của người gửi dài khác thường')
    const secret = this.pair.computeSecret(sender)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.pair.getPublicKey(), sender])
    const material = Buffer.from(hkdfSync('sha256', secret, this.auth, info, 32))
    const derive = (name: string, length: number) =>
      Buffer.from(hkdfSync('sha256', material, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
    const sealed = body.subarray(21 + keyLength)
    const opener = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
    opener.setAuthTag(sealed.subarray(-TAG_BYTES))
    const record = Buffer.concat([opener.update(sealed.subarray(0, -TAG_BYTES)), opener.final()])
    if (record.at(-1) !== LAST_RECORD) throw new Error('không phải bản ghi cuối')
    return record.subarray(0, -1).toString('utf8')
  }
}

/** A push service on this machine: `push.example` and `other.example` are the internet, every other name is not. */
export class TestingPushService extends TestingListener {
  readonly heard: HeardPush[] = []
  /** By the last part of the endpoint; the first of each is its next answer, whatever has none is taken. */
  readonly answers = new Map<string, TestingAnswer[]>()

  constructor() {
    super(({ url = '', headers }, body) => {
      const token = url.slice(1)
      this.heard.push({ host: headers.host ?? '', token, headers, body })
      return this.answers.get(token)?.shift() ?? { status: 201 }
    })
  }

  readonly ways: PublicWays = {
    resolve: async (host) => [host === 'push.example' || host === 'other.example' ? '127.0.0.1' : '10.0.0.1'],
    isAllowed: (address, port) => address === '127.0.0.1' && port === this.port,
  }

  browser(token: string, host = 'push.example'): TestingBrowser {
    return new TestingBrowser(`http://${host}:${this.port}/${token}`)
  }
}
