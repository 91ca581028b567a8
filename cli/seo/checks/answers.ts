import { type Check, Findings } from '../finding'

/** Every address a page or a sitemap names must be a page, at once. */
export const answers: Check = {
  name: 'answers',
  words: 'mã trả lời của mọi liên kết',
  find(site) {
    const found = new Findings('answers')
    for (const { path, status, location, from } of site.pages.values()) {
      if (status === 0) found.error(path, 'không trả lời', from)
      else if (status >= 300 && status < 400) found.error(path, `liên kết đi vòng, nay ở ${location ?? '?'}`, from)
      else if (status !== 200) found.error(path, `trả lời ${status}`, from)
    }
    return found.all
  },
}
