import type { IncomingMessage } from 'node:http'
import { addressPrefix } from '@/modules/comments/limits'
import { clientAddress } from './client-address'

const MINUTE_MILLISECONDS = 60_000
/** Past this the minute is forgotten as a whole. */
const NEIGHBOURHOODS_MAX = 20_000

type Limits = {
  /** Forms the application works on at once. More would only take each other's time. */
  placesMax: number
  /** Forms that wait; when there are more, the last of the worst is sent away. */
  waitingMax: number
  /** A browser is told to come back before it would give up by itself. */
  patienceMilliseconds: number
  /** Refused so often within a minute, a neighbourhood is sent away at the door. */
  refusedMax: number
}

const LIMITS: Limits = { placesMax: 8, waitingMax: 200, patienceMilliseconds: 4_000, refusedMax: 10 }

/** `later`: there was no place in time. `too-many`: this neighbourhood sends little but what is refused. */
export type Turn = 'go' | 'later' | 'too-many'

type Waiting = { neighbourhood: string; take: (turn: Turn) => void }

/**
 * The line in front of readers' forms. What a neighbourhood was refused within the last minute and what it has waiting is
 * its burden; the least burdened go first, so that a flood of bad posts waits behind the people it would drown. Counted in
 * memory, by the part of the network a household shares.
 */
export class FormLine {
  private refusals = new Map<string, number>()
  private refusalsBefore = new Map<string, number>()
  private minute = 0
  private readonly pending = new Map<string, number>()
  private running = 0
  /** By the burden of their neighbourhood when they came. */
  private readonly waiting: Waiting[][]
  private waitingCount = 0

  constructor(private readonly limits: Limits = LIMITS) {
    this.waiting = Array.from({ length: limits.refusedMax }, () => [])
  }

  /** Does the work when it is its turn, and keeps in mind how it was answered; or says why it was not done. */
  async through(
    request: IncomingMessage,
    work: () => Promise<IncomingMessage>,
  ): Promise<IncomingMessage | Exclude<Turn, 'go'>> {
    const address = clientAddress(request)
    const turn = await this.enter(address)
    if (turn !== 'go') return turn
    let status = 0
    try {
      const answer = await work()
      status = answer.statusCode ?? 0
      return answer
    } finally {
      this.leave(address, status >= 400 && status < 500)
    }
  }

  /** Whether a form of this address would be sent away unread. */
  isClosedTo(request: IncomingMessage): boolean {
    const [neighbourhood, now] = [addressPrefix(clientAddress(request)), Date.now()]
    const isClosed = this.isTooMany(neighbourhood, now)
    // Whoever goes on knocking is remembered; whoever stops is forgiven with the minute.
    if (isClosed) this.refuse(neighbourhood, now)
    return isClosed
  }

  /** Resolves when it is this form's turn. After `go` the caller says `leave` once, whatever happens. */
  enter(address: string, now = Date.now()): Promise<Turn> {
    const neighbourhood = addressPrefix(address)
    if (this.isTooMany(neighbourhood, now)) return Promise.resolve('too-many')
    const burden = this.refusalsOf(neighbourhood, now) + (this.pending.get(neighbourhood) ?? 0)
    this.changePending(neighbourhood, 1)
    if (this.running < this.limits.placesMax) {
      this.running += 1
      return Promise.resolve('go')
    }
    return new Promise((done) => {
      const impatience = setTimeout(() => this.giveUp(one), this.limits.patienceMilliseconds)
      const one: Waiting = {
        neighbourhood,
        take: (turn) => {
          clearTimeout(impatience)
          done(turn)
        },
      }
      this.waiting[Math.min(burden, this.limits.refusedMax - 1)]?.push(one)
      this.waitingCount += 1
      if (this.waitingCount > this.limits.waitingMax) this.sendLastAway(now)
    })
  }

  /** Gives the place to the next. */
  leave(address: string, wasRefused: boolean, now = Date.now()): void {
    const neighbourhood = addressPrefix(address)
    this.changePending(neighbourhood, -1)
    if (wasRefused) this.refuse(neighbourhood, now)
    this.running -= 1
    const next = this.waiting.find((queue) => queue.length > 0)?.shift()
    if (!next) return
    this.waitingCount -= 1
    this.running += 1
    next.take('go')
  }

  private sendLastAway(now: number): void {
    const last = this.waiting.findLast((queue) => queue.length > 0)?.pop()
    if (last) this.sendAway(last, now)
  }

  private giveUp(one: Waiting): void {
    for (const queue of this.waiting) {
      const place = queue.indexOf(one)
      if (place === -1) continue
      queue.splice(place, 1)
      this.sendAway(one, Date.now())
      return
    }
  }

  /** Whoever was refused before and found no place has been refused once more; nobody else has. */
  private sendAway({ neighbourhood, take }: Waiting, now: number): void {
    this.waitingCount -= 1
    this.changePending(neighbourhood, -1)
    if (this.refusalsOf(neighbourhood, now) > 0) this.refuse(neighbourhood, now)
    take('later')
  }

  private changePending(neighbourhood: string, by: 1 | -1): void {
    const count = (this.pending.get(neighbourhood) ?? 0) + by
    if (count > 0) this.pending.set(neighbourhood, count)
    else this.pending.delete(neighbourhood)
  }

  private isTooMany(neighbourhood: string, now: number): boolean {
    return this.refusalsOf(neighbourhood, now) >= this.limits.refusedMax
  }

  private refuse(neighbourhood: string, now: number): void {
    this.turnMinute(now)
    this.refusals.set(neighbourhood, (this.refusals.get(neighbourhood) ?? 0) + 1)
  }

  /** Those of this minute, and those of the last: a flood does not begin anew with every minute, but may stop. */
  private refusalsOf(neighbourhood: string, now: number): number {
    this.turnMinute(now)
    const before = Math.min(this.refusalsBefore.get(neighbourhood) ?? 0, this.limits.refusedMax - 1)
    return (this.refusals.get(neighbourhood) ?? 0) + before
  }

  private turnMinute(now: number): void {
    const current = Math.floor(now / MINUTE_MILLISECONDS)
    if (current === this.minute && this.refusals.size < NEIGHBOURHOODS_MAX) return
    this.refusalsBefore = current - this.minute <= 1 ? this.refusals : new Map()
    this.refusals = new Map()
    this.minute = current
  }
}
