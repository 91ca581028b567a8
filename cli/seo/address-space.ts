/** Which addresses are this site's, whatever name it goes by: the audit may come through another door than readers. */
export class AddressSpace {
  /** `origin` is where the pages say they live; `baseUrl` is where they are asked. */
  constructor(
    readonly origin: string,
    readonly baseUrl: string,
  ) {}

  /** The path (with its question, without the place in the page) an address names here; null for other sites. */
  pathOf = (address: string, from: string): string | null => {
    let url: URL
    try {
      url = new URL(address, this.origin + from)
    } catch {
      return null
    }
    if (url.origin !== this.origin && url.origin !== this.baseUrl) return null
    return url.pathname + url.search
  }

  absolute = (path: string): string => this.origin + path
}
