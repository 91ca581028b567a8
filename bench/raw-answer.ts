import { Agent, type IncomingHttpHeaders, request as send } from 'node:http'

export type RawAnswer = {
  status: number
  headers: IncomingHttpHeaders
  /** Names and values in turn, as they came. */
  rawHeaders: string[]
  /** As it came over the wire, still encoded. */
  body: Buffer
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One GET without any of a client's own decoding or retrying. */
export function get(url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    send(url, { headers, agent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject)
      answer.on('end', () => {
        const { statusCode = 0, headers: found, rawHeaders } = answer
        resolve({ status: statusCode, headers: found, rawHeaders, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** Bytes of the status line and the headers as HTTP/1.1 writes them. */
export function headBytes({ rawHeaders, status }: RawAnswer): number {
  const statusLine = `HTTP/1.1 ${status} OK\r\n`.length
  const fields = rawHeaders.reduce((sum, word) => sum + Buffer.byteLength(word) + ': '.length, 0)
  return statusLine + fields + '\r\n'.length
}
