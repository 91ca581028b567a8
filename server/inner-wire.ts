/** What the front server and the thread of Next say to each other. The headers never come from or go to the street. */
export const TOKEN_HEADER = 'x-trang-nhat-inner'
/** Asks for a page as the store wants it: whole, with its tags. */
export const RENDER_HEADER = 'x-trang-nhat-render'
/** The tags of a render, parted by commas; absent when Next kept nothing. */
export const TAGS_HEADER = 'x-trang-nhat-tags'

/** Said by the thread: once that it is ready, and where it listens; and how long it was held up, when it is watched. */
export type ThreadNews = { port: number } | { delayMilliseconds: number }

/** Said to the thread: to end, or to tell from now on how long it is held up. */
export type ThreadOrder = 'close' | 'watch'

/** What the thread is started with. */
export type ThreadStart = { token: string; storeGauge: SharedArrayBuffer }
