import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import type { DocxPicture } from './docx-html'
import type { Paste, PasteRefusal } from './paste'

/** Why a document was not read. `broken`: it cannot be opened · `too-slow`: it held its reader up. */
export type DocxReadRefusal = PasteRefusal | 'not-docx' | 'broken' | 'too-slow' | 'busy'

export type ReadDocx = { paste: Paste; pictures: Map<string, DocxPicture> }
export type DocxAnswer = ReadDocx | { refusal: DocxReadRefusal }

const PROGRAM = '.build/docx-process.mjs'
const HEAP_MEGABYTES_MAX = 512
/** A book of 300 pages with forty photos takes two seconds; a machine under load several times that. */
const DEADLINE_MILLISECONDS = 30_000
/** Two cores, and readers come first. */
const READERS_MAX = 2

/** Reads documents, each in a process that ends with it. */
export class DocxReading {
  private count = 0

  constructor(
    private readonly program: string,
    private readonly deadlineMilliseconds = DEADLINE_MILLISECONDS,
  ) {}

  async read(bytes: Uint8Array): Promise<DocxAnswer> {
    if (this.count >= READERS_MAX) return { refusal: 'busy' }
    this.count += 1
    try {
      return await this.ask(this.start(), bytes)
    } finally {
      this.count -= 1
    }
  }

  private start(): ChildProcess {
    return fork(this.program, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES_MAX}`],
      // No secrets, no addresses: it reads and answers.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
  }

  private ask(child: ChildProcess, bytes: Uint8Array): Promise<DocxAnswer> {
    return new Promise((done) => {
      let isLate = false
      const late = setTimeout(() => {
        isLate = true
        child.kill('SIGKILL')
      }, this.deadlineMilliseconds)
      const end = (answer: DocxAnswer) => {
        clearTimeout(late)
        done(answer)
      }
      child.once('message', (answer: DocxAnswer) => end(answer))
      child.once('exit', () => end({ refusal: isLate ? 'too-slow' : 'broken' }))
      child.once('error', () => end({ refusal: 'broken' }))
      // Failing to send means that the process is gone, and then `exit` says so.
      child.send(bytes, () => {})
    })
  }
}

const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.docx-reading')

/** The one of this process, however many bundles import this file. */
export function docxReading(): DocxReading {
  shared[KEY] ??= new DocxReading(resolve(/* turbopackIgnore: true */ PROGRAM))
  return shared[KEY] as DocxReading
}
