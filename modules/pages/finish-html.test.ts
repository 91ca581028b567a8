import { expect, test } from 'vitest'
import { finishHtml } from './finish-html'

test('a reader page keeps its own script and its data for search engines, and nothing of the framework', () => {
  const html = [
    '<head><link rel="preload" as="script" href="/_next/static/a.js"/><link rel="stylesheet" href="/_next/static/a.css"/>',
    '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin=""/><script src="/theme.js"></script>',
    '<script src="/_next/static/a.js" async=""></script></head><body><!--$--><p>Bài viết</p><!--/$-->',
    '<script type="application/ld+json">{"headline":"\\u003c/script>"}</script>',
    '<script src="/site.js" type="module"></script><script>self.__next_f.push([1,"x"])</script>',
    '<div hidden=""><!--$--><!--/$--></div></body>',
  ].join('')
  expect(finishHtml(html)).toBe(
    [
      '<head><link rel="stylesheet" href="/_next/static/a.css"/>',
      '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin=""/><script src="/theme.js"></script>',
      '</head><body><p>Bài viết</p>',
      '<script type="application/ld+json">{"headline":"\\u003c/script>"}</script>',
      '<script src="/site.js" type="module"></script>',
      '</body>',
    ].join(''),
  )
})

test('finishing twice is finishing once', () => {
  const html = '<p>a</p><script src="/_next/b.js"></script><!-- x --><script src="/site.js"></script>'
  expect(finishHtml(finishHtml(html))).toBe(finishHtml(html))
})
