import type { TypedArticle } from '../../article-answer'

/** What somebody wrote in one page and has not saved into the article, or standing page. */
export type KeptDraft = {
  session: string
  /** Of a standing page: then this is its number. */
  isPage?: boolean | undefined
  articleId: number | null
  baseVersion: number | null
  sequence: number
  typed: TypedArticle
}

export type Unkept = 'offline' | 'signed-out' | 'refused' | 'too-large'

/** `kept`: on the server, for the writer alone. `saved`: in the article. `here`: on this machine only. */
export type KeeperState =
  | { kind: 'untouched' }
  | { kind: 'changed' }
  | { kind: 'sending' }
  | { kind: 'kept' | 'saved'; at: Date }
  | { kind: 'here'; because: Unkept }

/** The server's end. `keep` rejects when there is no answer. */
export type DraftPost = {
  keep: (draft: KeptDraft) => Promise<{ savedAt: Date } | { refused: Exclude<Unkept, 'offline'> }>
  discard: (draft: Omit<KeptDraft, 'typed'>) => Promise<void>
  /** For a page that is being left: nobody waits for the answer. False when the browser will not carry so much. */
  keepInPassing: (draft: KeptDraft) => boolean
}

/** This machine's end. Nothing here ever fails loudly: a browser without storage still has the server. */
export type DraftShelf = {
  put: (draft: KeptDraft) => Promise<void>
  /** At once, without waiting, because the page may be gone the next moment. */
  putNow: (draft: KeptDraft) => void
  remove: (session: string, sequence: number) => Promise<void>
}

export type Clock = {
  now: () => number
  /** Returns what calls it off. */
  after: (milliseconds: number, deed: () => void) => () => void
}

export const KEEP_AFTER_MILLISECONDS = 3_000
/** Somebody who never stops for three seconds is kept all the same. */
export const KEEP_AT_LATEST_MILLISECONDS = 15_000
export const COPY_AFTER_MILLISECONDS = 1_000
const RETRY_MILLISECONDS = [5_000, 10_000, 20_000, 40_000, 60_000]

type Options = {
  session: string
  isPage?: boolean
  articleId: number | null
  baseVersion: number | null
  read: () => TypedArticle
  post: DraftPost
  shelf: DraftShelf
  clock: Clock
}

/**
 * Keeps what is being written: on this machine every second, on the server three seconds after the last committed input.
 * Never in the middle of a word that an input method is composing. It touches neither the form nor the article.
 */
export class DraftKeeper {
  private sequence = 0
  private keptSequence = 0
  private savedSequence = -1
  private copiedSequence = 0
  private isComposing = false
  private isSending = false
  private isCopyPlanned = false
  private isHandedOver = false
  private firstUnkeptAt: number | null = null
  private failures = 0
  private stopKeeping = () => {}
  private stopCopying = () => {}
  private readonly listeners = new Set<() => void>()
  /** Sessions whose words stand in this page now. */
  adopted: Omit<KeptDraft, 'typed'>[] = []
  private baseVersion: number | null
  state: KeeperState = { kind: 'untouched' }

  constructor(private readonly options: Options) {
    this.baseVersion = options.baseVersion
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getState = () => this.state

  /** A committed input: a letter, a paste, a choice. */
  changed(): void {
    this.sequence += 1
    this.firstUnkeptAt ??= this.options.clock.now()
    if (this.state.kind !== 'here' && !this.isSending) this.become({ kind: 'changed' })
    this.planCopy()
    this.planKeeping(KEEP_AFTER_MILLISECONDS)
  }

  composing(isComposing: boolean): void {
    if (this.isComposing === isComposing) return
    this.isComposing = isComposing
    if (!isComposing) this.changed()
  }

  /** The number of the state that stands in the form now. */
  get present(): number {
    return this.sequence
  }

  get isAllKept(): boolean {
    return this.keptSequence >= this.sequence
  }

  /** The article holds everything up to `sequence`, in version `version`. */
  async saved(sequence: number, version: number, at: Date): Promise<void> {
    const done = { ...this.identity(), sequence }
    this.baseVersion = version
    this.savedSequence = sequence
    this.keptSequence = Math.max(this.keptSequence, sequence)
    this.failures = 0
    if (sequence >= this.sequence) {
      this.firstUnkeptAt = null
      this.stopKeeping()
      this.stopCopying()
      this.become({ kind: 'saved', at })
    } else this.become({ kind: 'changed' })
    // The door that saved it has forgotten the server's copy already.
    await this.options.shelf.remove(done.session, done.sequence)
    await this.forgetAdopted()
  }

  /** The page is sent with its text, and another page will come: nothing is kept from here any more. */
  handOver(): void {
    this.isHandedOver = true
    this.stopKeeping()
    this.stopCopying()
  }

  /** It was not taken: go on as before. */
  takeBack(): void {
    this.isHandedOver = false
    if (!this.isAllKept) this.planKeeping(KEEP_AFTER_MILLISECONDS)
  }

  /** Goes on from another version of the article, as after putting two texts together. */
  startFrom(version: number): void {
    this.baseVersion = version
    this.changed()
  }

  /** The words of another session stand in this page now; it is forgotten once they are kept from here. */
  adopt({ session, isPage, articleId, baseVersion, sequence }: Omit<KeptDraft, 'typed'>): void {
    this.adopted.push({ session, articleId, baseVersion, sequence, ...(isPage && { isPage }) })
    this.baseVersion = baseVersion
    this.changed()
  }

  /** The line is back, somebody signed in again, the page came to the front: try at once. */
  retry(): void {
    if (this.state.kind === 'here') this.planKeeping(0)
  }

  /** The page went to the background, from where it may never come back. */
  hidden(): void {
    if (this.isAllKept || this.isHandedOver) return
    this.options.shelf.putNow(this.draft())
    this.planKeeping(0)
  }

  /** The page is being left. What the browser will not carry to the server stays on this machine. */
  leave(): void {
    this.stopKeeping()
    this.stopCopying()
    if (this.isAllKept || this.isHandedOver) return
    const draft = this.draft()
    this.options.shelf.putNow(draft)
    this.options.post.keepInPassing(draft)
  }

  private identity() {
    const { session, articleId, isPage } = this.options
    return { session, articleId, baseVersion: this.baseVersion, sequence: this.sequence, ...(isPage && { isPage }) }
  }

  private draft(): KeptDraft {
    return { ...this.identity(), typed: this.options.read() }
  }

  private become(state: KeeperState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }

  /** Every second while something changes: a hand that never stops must not put it off. */
  private planCopy(): void {
    if (this.isCopyPlanned) return
    this.isCopyPlanned = true
    const callOff = this.options.clock.after(COPY_AFTER_MILLISECONDS, () => {
      this.isCopyPlanned = false
      void this.copy()
    })
    this.stopCopying = () => {
      callOff()
      this.isCopyPlanned = false
    }
  }

  private async copy(): Promise<void> {
    if (this.isComposing || this.copiedSequence >= this.sequence) return
    const draft = this.draft()
    this.copiedSequence = draft.sequence
    await this.options.shelf.put(draft)
  }

  private planKeeping(milliseconds: number): void {
    const { clock } = this.options
    const latest = (this.firstUnkeptAt ?? clock.now()) + KEEP_AT_LATEST_MILLISECONDS - clock.now()
    this.stopKeeping()
    this.stopKeeping = clock.after(Math.max(0, Math.min(milliseconds, latest)), () => void this.keep())
  }

  private async keep(): Promise<void> {
    // The end of the word, or the answer under way, will plan it again.
    if (this.isComposing || this.isSending || this.isAllKept) return
    const draft = this.draft()
    this.isSending = true
    this.become({ kind: 'sending' })
    const answer = await this.options.post.keep(draft).catch(() => ({ refused: 'offline' as const }))
    this.isSending = false
    if ('refused' in answer) {
      if (this.savedSequence >= this.sequence) return
      this.failures += 1
      this.become({ kind: 'here', because: answer.refused })
      // Until then it must not be the first change of long ago that hurries it.
      this.firstUnkeptAt = null
      this.planKeeping(RETRY_MILLISECONDS[Math.min(this.failures, RETRY_MILLISECONDS.length) - 1] ?? 0)
      return
    }
    this.failures = 0
    this.keptSequence = Math.max(this.keptSequence, draft.sequence)
    if (this.savedSequence >= this.sequence) return
    if (this.isAllKept) {
      this.firstUnkeptAt = null
      this.become({ kind: 'kept', at: answer.savedAt })
    } else {
      this.firstUnkeptAt = this.options.clock.now()
      this.become({ kind: 'changed' })
      this.planKeeping(KEEP_AFTER_MILLISECONDS)
    }
    await this.options.shelf.remove(draft.session, draft.sequence)
    await this.forgetAdopted()
  }

  private async forgetAdopted(): Promise<void> {
    const { adopted } = this
    this.adopted = []
    await this.forget(adopted)
  }

  private async forget(drafts: Omit<KeptDraft, 'typed'>[]): Promise<void> {
    for (const draft of drafts) {
      await this.options.shelf.remove(draft.session, draft.sequence)
      // It would only be offered once more.
      await this.options.post.discard(draft).catch(() => {})
    }
  }
}
