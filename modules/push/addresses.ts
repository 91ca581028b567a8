/** The page where readers choose what to hear of, and how. */
export const FOLLOW_PATH = '/nhan-tin'

/** Where its script, and the service worker, ask and tell; each takes JSON by POST. */
export const PUSH_PATHS = {
  state: '/nhan-tin/thong-bao/tinh-trang',
  subscribe: '/nhan-tin/thong-bao/dang-ky',
  change: '/nhan-tin/thong-bao/doi',
  unsubscribe: '/nhan-tin/thong-bao/thoi',
} as const
