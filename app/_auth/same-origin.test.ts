import { expect, test } from 'vitest'
import { isOwnForm } from './same-origin'

const site = 'https://hadong.example.vn'
const own = { origin: site, fetchSite: 'same-origin', host: 'hadong.example.vn' }

test('a form sent from our own page is taken', () => {
  expect(isOwnForm(own, site)).toBe(true)
  expect(isOwnForm({ ...own, fetchSite: null }, site)).toBe(true)
  expect(isOwnForm({ ...own, origin: null }, site)).toBe(true)
})

test.each([
  ['another site', { ...own, origin: 'https://evil.example', fetchSite: 'cross-site' }],
  ['another site whose browser hides it', { ...own, origin: 'https://evil.example', fetchSite: null }],
  ['a sister domain', { ...own, fetchSite: 'same-site' }],
  ['a sandboxed frame', { ...own, origin: 'null', fetchSite: null }],
  ['a program that names nothing', { origin: null, fetchSite: null, host: 'hadong.example.vn' }],
  ['the same name without https', { ...own, origin: 'http://hadong.example.vn', fetchSite: null }],
  [
    'a loopback page talking to a public site',
    { ...own, origin: 'http://localhost:3000', fetchSite: null, host: 'localhost:3000' },
  ],
])('%s is refused', (_who, asked) => {
  expect(isOwnForm(asked, site)).toBe(false)
})

test('a site on this machine answers to all loopback names, on its own port only', () => {
  const local = 'http://localhost:3000'
  const asked = { origin: 'http://127.0.0.1:3000', fetchSite: 'same-origin', host: '127.0.0.1:3000' }
  expect(isOwnForm(asked, local)).toBe(true)
  expect(isOwnForm({ ...asked, origin: 'http://127.0.0.1:4000', fetchSite: null }, local)).toBe(false)
})
