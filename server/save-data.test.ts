import { expect, test } from 'vitest'
import { foreignWordsIn } from '@/lib/words/language'
import { withoutPicturesIn } from './save-data'

const picture = (alt: string) =>
  `<picture><source type="image/webp" srcSet="/media/a-480.webp 480w"/><img src="/media/a.jpg" srcSet="/media/a-480.jpg 480w" alt="${alt}"/></picture>`

test('pictures are put where no browser looks, each with a link that leads to it', () => {
  const html = `<main class="page"><figure class="figure">${picture('Chợ sớm')}</figure><a href="/x">${picture('')}</a></main>`
  const sparing = withoutPicturesIn(html, 'vi')
  expect(sparing).toContain('<a class="picture-later" href="/media/a.jpg">Tải ảnh: Chợ sớm</a><template><picture>')
  expect(sparing).toContain('<a href="/x"><template><picture>')
  expect(sparing.match(/<main class="page"><p class="picture-note"/g)).toHaveLength(1)
  expect(sparing.replace(/<template>[\s\S]*?<\/template>/g, '')).not.toMatch(/<img|<source/)
})

test('an English page says it in English', () => {
  const html = `<main><figure class="figure">${picture('Early market')}</figure></main>`
  const sparing = withoutPicturesIn(html, 'en')
  expect(sparing).toContain('Load the picture: Early market</a>')
  expect(foreignWordsIn('en', sparing)).toBeUndefined()
})

test('a page without pictures is the page itself', () => {
  expect(withoutPicturesIn('<main><p>chữ</p></main>', 'vi')).toBe('<main><p>chữ</p></main>')
})
