import type { DraftShelf, KeptDraft } from './draft-keeper'

/** A draft as it lies on this machine. */
export type LocalDraft = KeptDraft & { userId: number; at: number }

const DATABASE = 'trang-nhat-ban-viet'
const STORE = 'ban-viet'
/** A page that is being left has no time for IndexedDB: this much is written at once. */
const AT_ONCE_PREFIX = 'ban-viet:'
const DAYS_MAX = 30

const promised = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(STORE, { keyPath: 'session' })
    store.createIndex('userId', 'userId')
  }
  return promised(request)
}

/** What one person wrote on this machine. Only their own drafts are ever shown; a shared machine has several people. */
export class LocalDrafts implements DraftShelf {
  private readonly database: Promise<IDBDatabase | null>

  constructor(private readonly userId: number) {
    this.database = typeof indexedDB === 'undefined' ? Promise.resolve(null) : open().catch(() => null)
  }

  async put(draft: KeptDraft): Promise<void> {
    await this.with('readwrite', (store) => promised(store.put(this.dated(draft))))
  }

  putNow(draft: KeptDraft): void {
    try {
      localStorage.setItem(AT_ONCE_PREFIX + draft.session, JSON.stringify(this.dated(draft)))
    } catch {
      // Full or forbidden: the copy of a second ago is in IndexedDB.
    }
    void this.put(draft)
  }

  async remove(session: string, sequence: number): Promise<void> {
    const atOnce = readAtOnce(AT_ONCE_PREFIX + session)
    if (atOnce && atOnce.sequence <= sequence) localStorage.removeItem(AT_ONCE_PREFIX + session)
    await this.with('readwrite', async (store) => {
      const present = (await promised(store.get(session))) as LocalDraft | undefined
      if (present && present.sequence <= sequence) await promised(store.delete(session))
    })
  }

  /** This person's drafts of an article or a standing page, or of new texts; the newer of two copies of one session. */
  async list(articleId: number | null, isPage = false): Promise<LocalDraft[]> {
    const stored = (await this.with('readonly', (store) => promised(store.index('userId').getAll(this.userId)))) as
      | LocalDraft[]
      | null
    const bySession = new Map<string, LocalDraft>()
    for (const draft of [...(stored ?? []), ...draftsAtOnce()]) {
      if (draft.userId !== this.userId || draft.articleId !== articleId || (draft.isPage ?? false) !== isPage) continue
      const known = bySession.get(draft.session)
      if (!known || known.sequence < draft.sequence) bySession.set(draft.session, draft)
    }
    const oldest = Date.now() - DAYS_MAX * 86_400_000
    const [kept, old] = [
      [...bySession.values()].filter(({ at }) => at >= oldest),
      [...bySession.values()].filter(({ at }) => at < oldest),
    ]
    for (const { session, sequence } of old) await this.remove(session, sequence)
    return kept.sort((left, right) => right.at - left.at)
  }

  private dated(draft: KeptDraft): LocalDraft {
    return { ...draft, userId: this.userId, at: Date.now() }
  }

  /** Null when this browser stores nothing. */
  private async with<Value>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<Value>,
  ): Promise<Value | null> {
    const database = await this.database
    if (!database) return null
    try {
      return await work(database.transaction(STORE, mode).objectStore(STORE))
    } catch {
      return null
    }
  }
}

function readAtOnce(key: string): LocalDraft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as LocalDraft | null
  } catch {
    return null
  }
}

function draftsAtOnce(): LocalDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(AT_ONCE_PREFIX))
      .flatMap((key) => readAtOnce(key) ?? [])
  } catch {
    return []
  }
}
