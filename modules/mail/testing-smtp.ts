import { createServer, type Server } from 'node:net'

export type ReceivedMail = { recipient: string; data: string }

/**
 * A mail server that keeps what it is given. `answerTo` may refuse a command by its own line: `550 no such mailbox`.
 * Listens on a free port of this machine.
 */
export async function openFakeSmtp(answerTo: (line: string) => string | null = () => null) {
  const received: ReceivedMail[] = []
  const server: Server = createServer((socket) => {
    let recipient = ''
    let data: string | null = null
    let pending = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 thu-nghiem')
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      const lines = (pending + bytes).split('\r\n')
      pending = lines.pop() ?? ''
      for (const line of lines) {
        if (data !== null && line !== '.') data += `${line}\n`
        else if (data !== null) {
          received.push({ recipient, data })
          data = null
          say('250 ok')
        } else if (line.startsWith('RCPT TO:')) {
          recipient = line.slice('RCPT TO:'.length).replace(/[<>]/g, '')
          say(answerTo(line) ?? '250 ok')
        } else if (line === 'DATA') {
          const refusal = answerTo(line)
          if (refusal === null) data = ''
          say(refusal ?? '354 go on')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else say(answerTo(line) ?? '250 ok')
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, received, close: () => new Promise((done) => server.close(done)) }
}

const unixLines = (data: string) => data.replaceAll('\r\n', '\n')

/** The words of a header that holds encoded Vietnamese, as a mail program shows them. */
export function headerWords(data: string, name: string): string {
  const [head = ''] = unixLines(data).split('\n\n')
  const line = new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, 'mi').exec(head)?.[1] ?? ''
  return line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : unquoted(word.replaceAll('_', ' ')),
    )
}

const unquoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

/** One part of a mail that says the same in several ways, by its type. */
export function partWords(data: string, type: string): string {
  const boundary = /boundary="?([^"\s;]+)"?/.exec(data)?.[1] ?? '–'
  const parts = unixLines(data)
    .split(`--${boundary}`)
    .map((part) => part.replace(/^\n/, ''))
  return bodyWords(parts.find((part) => part.toLowerCase().startsWith(`content-type: ${type}`)) ?? '')
}

/** The text of a mail of one part. */
export function bodyWords(data: string): string {
  const [head = '', ...rest] = unixLines(data).split('\n\n')
  const body = rest.join('\n\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString()
  return /^content-transfer-encoding: quoted-printable/im.test(head) ? unquoted(body) : body
}
