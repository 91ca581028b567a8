import { randomInt } from 'node:crypto'
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import type { Role, Viewer } from '@/modules/accounts/viewer'
import { aPerson, disable, signIn } from './people'
import { listenForComplaints } from './quiet-console'

/** Journeys that a small screen or a finger could make another: taken on a phone as well. */
export const ON_A_PHONE_TOO = { tag: '@dien-thoai' }

type Newsroom = {
  /** Every browser of a test belongs to one network address that no other test uses, so that limits count per test. */
  address: string
  /** A new person of this role, who leaves when the test ends. */
  hire: (role: Role, sectionSlugs?: string[]) => Promise<Viewer>
  /** Signs the test's own browser in as a new person of this role. */
  signInAs: (role: Role, sectionSlugs?: string[]) => Promise<Viewer>
  /** A browser with scripts switched off. */
  readerWithoutJavaScript: Page
  /** A browser nobody has signed in with, beside the test's own. */
  anotherReader: Page
  /** A second person's browser, signed in. */
  colleague: (role: Role, sectionSlugs?: string[]) => Promise<Page>
  quietConsole: undefined
}

const someAddress = () => `10.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`

/** A browser of its own that must not complain either. */
async function lend(browser: Browser, options: BrowserContextOptions, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext(options)
  const complaints = listenForComplaints(context)
  await use(await context.newPage())
  expect(complaints(), 'lời than phiền của trình duyệt').toEqual([])
  await context.close()
}

export const test = base.extend<Newsroom>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern, empty or not.
  address: async ({}, use) => use(someAddress()),

  extraHTTPHeaders: async ({ address }, use) => use({ 'X-Forwarded-For': address }),

  // Whoever came for a test leaves after it: notices and mails of later tests must not go to all who ever came.
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  hire: async ({}, use) => {
    const hired: Viewer[] = []
    await use(async (role, sectionSlugs) => {
      const viewer = await aPerson(role, sectionSlugs)
      hired.push(viewer)
      return viewer
    })
    for (const viewer of hired) await disable(viewer)
  },

  signInAs: async ({ context, baseURL, hire }, use) => {
    await use(async (role, sectionSlugs) => {
      const viewer = await hire(role, sectionSlugs)
      await signIn(context, viewer, baseURL ?? '')
      return viewer
    })
  },

  readerWithoutJavaScript: async ({ browser, baseURL, extraHTTPHeaders, viewport }, use) => {
    await lend(browser, { ...known({ baseURL, extraHTTPHeaders }), viewport, javaScriptEnabled: false }, use)
  },

  anotherReader: async ({ browser, baseURL, extraHTTPHeaders, viewport }, use) => {
    await lend(browser, { ...known({ baseURL, extraHTTPHeaders }), viewport }, use)
  },

  colleague: async ({ anotherReader, baseURL, hire }, use) => {
    await use(async (role, sectionSlugs) => {
      await signIn(anotherReader.context(), await hire(role, sectionSlugs), baseURL ?? '')
      return anotherReader
    })
  },

  quietConsole: [
    async ({ context }, use) => {
      const complaints = listenForComplaints(context)
      await use(undefined)
      expect(complaints(), 'lời than phiền của trình duyệt').toEqual([])
    },
    { auto: true },
  ],
})

/** Options that may be unset must be absent, not undefined. */
const known = ({
  baseURL,
  extraHTTPHeaders,
}: {
  baseURL: string | undefined
  extraHTTPHeaders: Record<string, string> | undefined
}): BrowserContextOptions => ({ ...(baseURL && { baseURL }), ...(extraHTTPHeaders && { extraHTTPHeaders }) })

export { expect }
