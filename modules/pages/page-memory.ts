import { bytesOf, type StoredPage } from './stored-page'

/** Pages last asked for, up to a number of bytes. */
export class PageMemory {
  private readonly pages = new Map<string, StoredPage>()
  private bytes = 0

  constructor(private readonly bytesMax: number) {}

  get(path: string): StoredPage | undefined {
    const page = this.pages.get(path)
    if (!page) return undefined
    // Re-inserted so that the map's order is the order of the last use, oldest first.
    this.pages.delete(path)
    this.pages.set(path, page)
    return page
  }

  set(page: StoredPage): void {
    this.delete(page.path)
    this.pages.set(page.path, page)
    this.bytes += bytesOf(page)
    for (const oldest of this.pages.values()) {
      if (this.bytes <= this.bytesMax || this.pages.size === 1) return
      this.delete(oldest.path)
    }
  }

  delete(path: string): void {
    const page = this.pages.get(path)
    if (!page) return
    this.pages.delete(path)
    this.bytes -= bytesOf(page)
  }

  clear(): void {
    this.pages.clear()
    this.bytes = 0
  }

  get size() {
    return { pageCount: this.pages.size, bytes: this.bytes }
  }
}
