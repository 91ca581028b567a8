/** What the scripts of `public/` meet in browsers and TypeScript's own list of the DOM does not know. */
interface Navigator {
  readonly connection?: { readonly saveData?: boolean }
  /** Safari's: opened from the home screen. */
  readonly standalone?: boolean
}

/** A service worker's own events and doings, beside what it shares with a page. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface AskingEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Response | Promise<Response>): void
}
interface SubscriptionEvent extends LastingEvent {
  readonly newSubscription: PushSubscription | null
  readonly oldSubscription: PushSubscription | null
}
/** As `JSON.parse`: the sender is our own server. */
interface PushData {
  json(): ReturnType<typeof JSON.parse>
  text(): string
}
interface PushedEvent extends LastingEvent {
  readonly data: PushData | null
}
interface PressedNoticeEvent extends LastingEvent {
  readonly action: string
  readonly notification: Notification
}
interface NotificationOptions {
  actions?: { action: string; title: string; icon?: string }[]
}
declare function importScripts(...paths: string[]): void
interface MessageEvent {
  waitUntil(work: Promise<unknown>): void
}
interface WorkerPage {
  readonly url: string
  focus(): Promise<unknown>
  navigate(url: string): Promise<unknown>
}
interface Window {
  /** Of sw-thong-bao.js. */
  editionOf: (path: string) => 'vi' | 'en'
  /** Of sw-loi.js. */
  keptWords: Record<string, { said: (at: Date) => string; others: string }>
  readonly clients: {
    claim(): Promise<void>
    matchAll(options?: object): Promise<WorkerPage[]>
    openWindow(url: string): Promise<unknown>
  }
  readonly registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'pushsubscriptionchange', listener: (event: SubscriptionEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void
  addEventListener(type: 'push', listener: (event: PushedEvent) => void): void
  addEventListener(type: 'notificationclick' | 'notificationclose', listener: (event: PressedNoticeEvent) => void): void
}
