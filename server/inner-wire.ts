/** What the front server and the thread of Next say to each other. The headers never come from or go to the street. */
export const TOKEN_HEADER = 'x-trang-nhat-inner'
/** Asks for a page as the store wants it: whole, with its tags. */
export const RENDER_HEADER = 'x-trang-nhat-render'
/** The tags of a render, parted by commas; absent when Next kept nothing. */
export const TAGS_HEADER = 'x-trang-nhat-tags'

/** Said once by the thread: it is ready, and listens here. */
export type ThreadNews = { port: number }

/** What the thread is started with. */
export type ThreadStart = { token: string; storeGauge: SharedArrayBuffer }
