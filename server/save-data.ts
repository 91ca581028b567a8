import type { IncomingMessage } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Language } from '@/lib/words/language'
import { languageOfPath } from '@/modules/articles/address'
import type { StoredPage } from '@/modules/pages/stored-page'

/** In an article each picture has its place and its words; elsewhere one press at the top brings them all. */
const PICTURE = /(<figure class="figure">)?(<picture>[\s\S]*?<\/picture>)/g
const MAIN = /<main\b[^>]*>/
/** The page of one reader at a time: quick rather than small. */
const BROTLI_QUALITY = 4

const WORDS: Record<Language, { why: string; all: string; one: string }> = {
  vi: {
    why: 'Máy bạn đang tiết kiệm dữ liệu nên trang chưa tải ảnh.',
    all: 'Tải ảnh của trang này',
    one: 'Tải ảnh',
  },
  en: {
    why: 'Your device is saving data, so the pictures have not been loaded.',
    all: 'Load the pictures of this page',
    one: 'Load the picture',
  },
}

const noteIn = (language: Language) =>
  `<p class="picture-note" role="note">${WORDS[language].why} ` +
  `<button type="button" data-show-pictures hidden>${WORDS[language].all}</button></p>`

const spared = new WeakMap<StoredPage, StoredPage>()

/** Vary tells caches on the way that the answer follows this header too. */
export const VARIES = 'Accept-Encoding, Save-Data'

/**
 * The page without any picture that nobody has asked for, where the request says that data is dear. A `template` is read
 * by no browser before a script opens it; without scripts the picture's own words lead to it.
 */
export function sparingPage(request: IncomingMessage, page: StoredPage): StoredPage {
  if (request.headers['save-data'] !== 'on' || !page.contentType.startsWith('text/html')) return page
  const present = spared.get(page)
  if (present) return present
  const made = withoutPictures(page)
  spared.set(page, made)
  return made
}

function withoutPictures(page: StoredPage): StoredPage {
  const html = page.identity.toString()
  const sparing = withoutPicturesIn(html, languageOfPath(page.path))
  if (sparing === html) return page
  const identity = Buffer.from(sparing)
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  return {
    ...page,
    etag: page.etag.replace(/"$/, '-t"'),
    identity,
    gzip: gzipSync(identity),
    brotli: brotliCompressSync(identity, { params }),
  }
}

/** A page's markup with its pictures put away. */
export function withoutPicturesIn(html: string, language: Language): string {
  if (!html.includes('<picture>')) return html
  return html
    .replace(PICTURE, (_, figure: string | undefined, picture: string) => {
      const put = `<template>${picture}</template>`
      if (!figure) return put
      const source = /<img [^>]*?src="([^"]*)"/.exec(picture)?.[1] ?? ''
      const alt = /\salt="([^"]+)"/.exec(picture)?.[1]
      return `${figure}<a class="picture-later" href="${source}">${WORDS[language].one}${alt ? `: ${alt}` : ''}</a>${put}`
    })
    .replace(MAIN, (main) => main + noteIn(language))
}
