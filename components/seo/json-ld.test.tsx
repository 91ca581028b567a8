import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'

test('no headline can close the element that describes it', () => {
  const headline = 'Bài </script><script>alert(1)</script><!-- “Hà Đông”'
  const html = renderToStaticMarkup(
    <JsonLd facts={{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline }} />,
  )
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(html).not.toContain('<!--')
  const text = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'))
  expect(JSON.parse(text).headline).toBe(headline)
})
