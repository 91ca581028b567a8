import { chmodSync, mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'

/** A mail as the post takes it. */
export type Letter = {
  id: number
  to: string
  subject: string
  text: string
  /** Empty for a letter in words only. */
  html: string
  headers: Record<string, string>
  /** Whose address no log may name. */
  isPrivate: boolean
  createdAt: Date
}

/** What carries mail away. `send` resolves when the mail is somebody else's to deliver, and throws otherwise. */
export type Post = { send: (letter: Letter) => Promise<void>; close: () => void }

export type PostOptions = { smtpUrl: string | undefined; from: string; folder: string }

const CONNECT_MILLISECONDS = 10_000
const SILENCE_MILLISECONDS = 20_000

/** The sender's address when the operator has named none. */
export const mailFrom = (siteUrl: string) => `Toà soạn <toa-soan@${new URL(siteUrl).hostname}>`

const installed = (): PostOptions => ({
  smtpUrl: env.smtpUrl,
  from: env.mailFrom ?? mailFrom(env.siteUrl),
  folder: join(env.dataDir, 'mail'),
})

/** Opens the way out: the office's mail server, or without SMTP_URL files that the operator can read. */
export function openPost(options = installed()): Post {
  return options.smtpUrl ? smtpPost(options.smtpUrl, options.from) : folderPost(options)
}

/** Folded after its name, a long address would stand in a line of its own, where some programs do not look for it. */
const inOneLine = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { prepared: true, value }]))

function message({ id, to, subject, text, html, headers, createdAt }: Letter, from: string) {
  const host = /@([^>]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    from,
    to,
    subject,
    text,
    ...(html && { html }),
    date: createdAt,
    // The same at every try, so that a mail sent twice after a crash can be told to be one.
    messageId: `<${createdAt.getTime()}.${id}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...inOneLine(headers) },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function smtpPost(url: string, from: string): Post {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
  })
  return {
    async send(letter) {
      await transport.sendMail(message(letter, from))
    },
    close: () => transport.close(),
  }
}

function folderPost({ from, folder }: PostOptions): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    async send(letter) {
      const { message: bytes } = await transport.sendMail(message(letter, from))
      const file = join(folder, `${letter.createdAt.toISOString().replaceAll(':', '')}-${letter.id}.eml`)
      // Others on the machine must not read a link that opens an account.
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      chmodSync(folder, 0o700)
      await writeFile(`${file}.tmp`, bytes as Buffer, { mode: 0o600 })
      await rename(`${file}.tmp`, file)
      const whom = letter.isPrivate ? 'bạn đọc' : letter.to
      console.log(`Thư cho ${whom}: “${letter.subject}” ở ${file} (chưa đặt SMTP_URL).`)
    },
    close: () => transport.close(),
  }
}
