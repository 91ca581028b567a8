import type { PublicWays } from '@/lib/public-request'
import { type TestingAnswer, TestingListener } from '@/lib/testing-listener'

export type HeardPing = { host: string; path: string; type: string; body: string }

/** A hub on this machine. It can be closed and opened again at its port, as after a crash. */
export class TestingHub extends TestingListener {
  readonly heard: HeardPing[] = []
  /** Answers in their turn; afterwards every ping is taken. */
  answers: TestingAnswer[] = []

  constructor() {
    super(({ url = '', headers }, body) => {
      const { host = '', 'content-type': type = '' } = headers
      this.heard.push({ host, path: url, type, body: body.toString('utf8') })
      return this.answers.shift() ?? { status: 204 }
    })
  }

  /** `hub.example` stands for the internet; every other name is this machine's own business. */
  readonly ways: PublicWays = {
    resolve: async (host) => [host === 'hub.example' || host === 'api.indexnow.org' ? '127.0.0.1' : '10.0.0.1'],
    isAllowed: (address, port) => address === '127.0.0.1' && port === this.port,
  }

  get url() {
    return `http://hub.example:${this.port}/`
  }
}
