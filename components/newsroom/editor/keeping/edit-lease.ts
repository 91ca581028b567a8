import type { Clock } from './draft-keeper'

/** Who writes on the article now, in words for the page. */
export type Holder = { byName: string; isOwn: boolean; since: Date }

/**
 * `asking`: nobody knows yet. `mine`: this page writes; `version` is the one the article has. `held`: somebody else was
 * first. `lost`: somebody took over while this page was writing. `free`: whoever came between has left again. `away`: no
 * answer; writing goes on, the version of each save protects both.
 */
export type LeaseState =
  | { kind: 'asking' }
  | { kind: 'mine'; version: number }
  | { kind: 'held' | 'lost'; holder: Holder }
  | { kind: 'free'; holder: Holder; after: 'held' | 'lost' }
  | { kind: 'away' }

export type LeaseAnswer = { version: number } | { holder: Holder } | { refused: true }

/** The server's end. `take` rejects when there is no answer. A `stay` is the time from coming to a page until leaving it. */
export type LeasePost = {
  take: (stay: string, isTakeOver: boolean) => Promise<LeaseAnswer>
  /** Who holds it now, without taking anything. */
  look: (stay: string) => Promise<LeaseAnswer>
  release: (stay: string) => void
}

export const HEARTBEAT_MILLISECONDS = 20_000

/** Holds an article for this page while it is open, and says who else does. */
export class EditLease {
  private readonly listeners = new Set<() => void>()
  private stopBeating = () => {}
  private isHere = false
  private isTaking = false
  private stay: string
  state: LeaseState = { kind: 'asking' }

  constructor(
    private readonly post: LeasePost,
    private readonly clock: Clock,
    private readonly newStay: () => string,
  ) {
    this.stay = newStay()
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getState = () => this.state

  start(): Promise<void> {
    this.isHere = true
    return this.beat(false)
  }

  takeOver(): Promise<void> {
    return this.beat(true)
  }

  leave(): void {
    this.stopBeating()
    if (!this.isHere) return
    this.isHere = false
    // What was asked for and not answered yet may be granted all the same, and by then nobody would be here to let it go.
    if (this.isTaking || this.state.kind === 'mine' || this.state.kind === 'away') this.post.release(this.stay)
    this.isTaking = false
    this.stay = this.newStay()
  }

  private async beat(isTakeOver: boolean): Promise<void> {
    this.stopBeating()
    const { stay } = this
    this.isTaking = true
    const answer = await this.post.take(stay, isTakeOver).catch(() => null)
    if (stay !== this.stay) return
    this.isTaking = false
    this.hear(answer)
    if (this.state.kind === 'mine' || this.state.kind === 'away')
      this.stopBeating = this.clock.after(HEARTBEAT_MILLISECONDS, () => void this.beat(false))
    else this.watch()
  }

  /** Whoever lost it, or came second, learns when it is free, and takes it only by hand: nothing goes behind anybody's back. */
  private watch(): void {
    this.stopBeating = this.clock.after(HEARTBEAT_MILLISECONDS, async () => {
      const { stay } = this
      const answer = await this.post.look(stay).catch(() => null)
      if (stay !== this.stay || !('holder' in this.state)) return
      const { kind, holder } = this.state
      const after = this.state.kind === 'free' ? this.state.after : this.state.kind
      if (answer && 'version' in answer && kind !== 'free') this.become({ kind: 'free', holder, after })
      if (answer && 'holder' in answer && (kind === 'free' || +answer.holder.since !== +holder.since))
        this.become({ kind: after, holder: answer.holder })
      this.watch()
    })
  }

  private hear(answer: LeaseAnswer | null): void {
    // Whoever may not write holds nothing; the page says so by itself.
    if (answer === null || 'refused' in answer) this.become({ kind: 'away' })
    else if ('version' in answer) this.become({ kind: 'mine', version: answer.version })
    else {
      const before = this.state.kind === 'free' ? this.state.after : this.state.kind
      this.become({ kind: before === 'asking' || before === 'held' ? 'held' : 'lost', holder: answer.holder })
    }
  }

  private become(state: LeaseState): void {
    const isSame =
      state.kind === this.state.kind &&
      state.kind === 'mine' &&
      'version' in this.state &&
      state.version === this.state.version
    if (isSame) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
