/** How many comments that answer no other stand on one page of a thread. */
export const THREAD_PAGE_LENGTH = 20

/** How far the most agreed are listed; whoever wants more reads them all by age. */
export const AGREED_PAGES_MAX = 5

/** Replies of one comment that a page shows at most. */
export const REPLIES_MAX = 200

/** Something in a thread as readers may see it: no phone, no address, and of what was taken away no word. */
export type ThreadComment =
  | {
      state: 'shown'
      id: number
      authorName: string
      title: string
      body: string
      createdAt: Date
      agreementCount: number
      /** An answer of an agency; `authorName` is the agency. */
      isOfficial: boolean
      /** Personal data in it was covered at the desk. */
      isMasked: boolean
    }
  /** Readers had seen it: `withdrawn` by who wrote it, `removed` by the newsroom. */
  | { state: 'withdrawn' | 'removed'; id: number }

export type ShownComment = Extract<ThreadComment, { state: 'shown' }>

/** A comment with what answers it: the agency's own words first, then readers', the oldest first. */
export type ThreadEntry = { comment: ThreadComment; officialAnswers: ShownComment[]; replies: ThreadComment[] }

/** The page that holds a place of the thread. Pages are counted from the first comment, so that none ever moves. */
export const threadPageOf = (position: number): number => Math.ceil(position / THREAD_PAGE_LENGTH)

/**
 * The pages that a change at this place can show on: its own, and the one before where it is the first of its page,
 * since that one then leads on to it.
 */
export const threadPagesAround = (position: number): number[] => [
  ...new Set([position, position - 1].map(threadPageOf).filter((page) => page > 0)),
]

/** Where the article's own page begins: the last page, however short, and the full one before it. */
export const newestStretchStart = (lastPosition: number): number =>
  Math.max(1, (threadPageOf(lastPosition) - 2) * THREAD_PAGE_LENGTH + 1)

/** The number in an address of a page of the thread; null when it is none. */
export const threadPageFrom = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null)
