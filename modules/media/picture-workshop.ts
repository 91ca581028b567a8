import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { resolve } from 'node:path'
import { type FocalPoint, MIDDLE, type PictureShape } from './picture-shape'
import type { PictureAnswer } from './render-picture'

/** What the workshop is asked for. */
export type PictureOrder =
  | { deed: 'render'; source: Uint8Array; shape: PictureShape; focal: FocalPoint }
  | { deed: 'upright'; source: Uint8Array; widthPixelsMax: number }

const PROGRAM = '.build/picture-process.mjs'
/** Two cores, and readers come first. */
const WORKERS_MAX = 2
const WAITING_MAX = 32
/** The largest picture takes a few seconds; a machine under load several times that. */
const DEADLINE_MILLISECONDS = 60_000
const IDLE_MILLISECONDS = 30_000
const HEAP_MEGABYTES_MAX = 256
const BEHIND_EVERYBODY = 10

/** So many pictures wait already that another would only time out. */
export class WorkshopBusy extends Error {}
/** The process ended, or had to be ended, over this picture. */
export class WorkshopAccident extends Error {}

type Order = {
  order: PictureOrder
  done: (answer: unknown) => void
  failed: (cause: Error) => void
  /** A process that was resting has died over it. */
  isSecondTry?: boolean
}

/**
 * At most two processes that make pictures, started when there is something to do and ended when there is not: an
 * office that uploads twice a day keeps no memory for it.
 */
export class PictureWorkshop {
  private readonly waiting: Order[] = []
  private readonly idle: { child: ChildProcess; timer: NodeJS.Timeout }[] = []
  private busyCount = 0

  constructor(
    private readonly program: string,
    private readonly deadlineMilliseconds = DEADLINE_MILLISECONDS,
    private readonly restMilliseconds = IDLE_MILLISECONDS,
  ) {}

  render(source: Uint8Array, shape: PictureShape, focal = MIDDLE): Promise<PictureAnswer> {
    return this.ask({ deed: 'render', source, shape, focal }) as Promise<PictureAnswer>
  }

  upright(source: Uint8Array, widthPixelsMax: number): Promise<Uint8Array | null> {
    return this.ask({ deed: 'upright', source, widthPixelsMax }) as Promise<Uint8Array | null>
  }

  /** Ends the processes that wait for work. */
  close(): void {
    for (const { child, timer } of this.idle.splice(0)) {
      clearTimeout(timer)
      child.kill('SIGKILL')
    }
  }

  private ask(order: PictureOrder): Promise<unknown> {
    if (this.waiting.length >= WAITING_MAX) return Promise.reject(new WorkshopBusy('quá nhiều ảnh đang chờ'))
    return new Promise((done, failed) => {
      this.waiting.push({ order, done, failed })
      this.next()
    })
  }

  private next(): void {
    if (this.busyCount >= WORKERS_MAX) return
    const order = this.waiting.shift()
    if (!order) return
    this.busyCount += 1
    const rested = order.isSecondTry ? undefined : this.idle.pop()
    if (rested) clearTimeout(rested.timer)
    if (rested) this.work(rested.child, order, true)
    else this.work(this.start(), order, false)
  }

  private work(child: ChildProcess, wanted: Order, hasRested: boolean): void {
    const { order, done, failed } = wanted
    let isLate = false
    const late = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, this.deadlineMilliseconds)
    const end = () => {
      clearTimeout(late)
      child.off('message', answered).off('exit', ended).off('error', ended)
      this.busyCount -= 1
    }
    const answered = (answer: unknown) => {
      end()
      this.rest(child)
      done(answer)
      this.next()
    }
    const ended = () => {
      end()
      // Somebody else may have ended it while it rested: then the picture has done no harm, and a fresh one makes it.
      if (hasRested && !isLate) this.waiting.unshift({ ...wanted, isSecondTry: true })
      else failed(new WorkshopAccident('tiến trình dựng ảnh đã dừng'))
      this.next()
    }
    child.once('message', answered).once('exit', ended).once('error', ended)
    // Failing to send means that the process is gone, and then `exit` says so.
    child.send(order, () => {})
  }

  private rest(child: ChildProcess): void {
    const timer = setTimeout(() => {
      // Out of reach first: it takes a moment to die, and must not be given a picture meanwhile.
      this.forget(child)
      child.kill('SIGKILL')
    }, this.restMilliseconds).unref()
    this.idle.push({ child, timer })
  }

  private forget(child: ChildProcess): void {
    const index = this.idle.findIndex((place) => place.child === child)
    for (const { timer } of index === -1 ? [] : this.idle.splice(index, 1)) clearTimeout(timer)
  }

  private start(): ChildProcess {
    const child = fork(this.program, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MEGABYTES_MAX}`],
      // No secrets, no addresses: it decodes and answers.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('error', () => {})
    child.once('exit', () => this.forget(child))
    child.unref()
    child.channel?.unref()
    if (child.pid !== undefined) putBehindEverybody(child.pid)
    return child
  }
}

function putBehindEverybody(pid: number): void {
  try {
    setPriority(pid, BEHIND_EVERYBODY)
  } catch {
    // A system that does not allow it makes pictures at the usual pace.
  }
}

const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.picture-workshop')

/** The one workshop of this process, however many bundles import this file. */
export function pictureWorkshop(): PictureWorkshop {
  shared[KEY] ??= new PictureWorkshop(resolve(/* turbopackIgnore: true */ PROGRAM))
  return shared[KEY] as PictureWorkshop
}
