import type { ChosenArticle, ChosenFile, ChosenPicture, NamedThings } from './named-things'

const LOOK_UP = '/toa-soan/bai/tra-cuu'

/** `undefined`: not known yet; `null`: there is no such thing (any more). */
type Shelf<Thing> = Map<number, Thing | null>

/**
 * What the body names by number. Things the page came with, things somebody chose, and what a restored or pasted text
 * names: that is looked up once, and whoever draws it hears of it.
 */
export class ThingsShelf {
  private readonly pictures: Shelf<ChosenPicture> = new Map()
  private readonly files: Shelf<ChosenFile> = new Map()
  private readonly articles: Shelf<ChosenArticle> = new Map()
  private readonly wanted = { anh: new Set<number>(), tep: new Set<number>(), bai: new Set<number>() }
  private isPlanned = false
  private readonly listeners = new Set<() => void>()

  constructor(known: NamedThings) {
    this.add(known)
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  add({ pictures = [], files = [], articles = [] }: Partial<NamedThings>): void {
    for (const picture of pictures) this.pictures.set(picture.mediaId, picture)
    for (const file of files) this.files.set(file.attachmentId, file)
    for (const article of articles) this.articles.set(article.articleId, article)
    for (const listener of this.listeners) listener()
  }

  picture = (id: number) => this.find(this.pictures, 'anh', id)
  file = (id: number) => this.find(this.files, 'tep', id)
  article = (id: number) => this.find(this.articles, 'bai', id)

  private find<Thing>(shelf: Shelf<Thing>, kind: keyof typeof this.wanted, id: number): Thing | null | undefined {
    const known = shelf.get(id)
    if (known === undefined) {
      this.wanted[kind].add(id)
      this.plan()
    }
    return known
  }

  /** Everything one drawing asks for is one question. */
  private plan(): void {
    if (this.isPlanned) return
    this.isPlanned = true
    setTimeout(() => void this.lookUp(), 50)
  }

  private async lookUp(): Promise<void> {
    this.isPlanned = false
    const asked = Object.entries(this.wanted).map(([kind, ids]) => [kind, [...ids]] as const)
    for (const ids of Object.values(this.wanted)) ids.clear()
    const question = asked.map(([kind, ids]) => `${kind}=${ids.join(',')}`).join('&')
    const answer = await fetch(`${LOOK_UP}?${question}`).catch(() => null)
    // Without an answer nothing is known: the next drawing asks again.
    if (!answer?.ok) return
    const found = (await answer.json()) as NamedThings
    const shelves = { anh: this.pictures, tep: this.files, bai: this.articles }
    for (const [kind, ids] of asked) for (const id of ids) shelves[kind as keyof typeof shelves].set(id, null)
    this.add(found)
  }
}
