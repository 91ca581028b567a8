import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { templateOf } from './template-of'

const require = createRequire(import.meta.url)
const AXE = require.resolve('axe-core/axe.min.js')
const { version: axe } = require('axe-core/package.json') as { version: string }
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Journeys whose outcome the accessibility statement tells, which is made by `npm run cli -- accessibility`. */
export const TOLD = { tag: '@tro-nang' }

type Violation = { id: string; help: string; nodes: { html: string; failureSummary: string }[] }

/** Rules that see colours: all others find the same in either theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

type RunOnly = { type: 'tag' | 'rule'; values: readonly string[] }
const ALL: RunOnly = { type: 'tag', values: RULES }
const COLOURS: RunOnly = { type: 'rule', values: COLOUR_RULES }

/** No accessibility rule is broken on the page as it stands. */
export const expectAccessible = (page: Page): Promise<void> => withAxe(page, (run) => expectNone(page, run, ALL))

/** The same in light and in dark, as when evening comes over a page that somebody is reading. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await withAxe(page, async (run) => {
    await expectNone(page, run, ALL)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expectNone(page, run, COLOURS)
  })
}

type Run = (expression: string) => Promise<unknown>

/**
 * Brings the rules to the page, into an isolated world, which the page's policy does not reach. They are a script, so
 * for a page without scripts see `withoutScripts`.
 */
async function withAxe(page: Page, work: (run: Run) => Promise<void>): Promise<void> {
  // From the top: what lies half below a bar that stays in sight would count as too small to press.
  await page.evaluate(() => scrollTo(0, 0))
  const session = await page.context().newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const run: Run = async (expression) => {
    const options = { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true } as const
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }
  await run(await readFile(AXE, 'utf8'))
  await work(run)
  await session.detach()
}

async function expectNone(page: Page, run: Run, runOnly: RunOnly): Promise<void> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const violations = (await run(`axe.run(document, ${options}).then(({ violations }) => violations)`)) as Violation[]
  const theme = (await run(`matchMedia('(prefers-color-scheme: dark)').matches`)) ? 'dark' : 'light'
  const isError = await run(`document.querySelector('.error-page') !== null`)
  note(page, { theme, isError: isError === true, violations: violations.length })
  expect(violations.map(describe), `trợ năng của ${page.url()}, giao diện ${theme}`).toEqual([])
}

const describe = ({ id, help, nodes }: Violation) =>
  `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`

const scriptless = new WeakSet<Page>()

/** Leaves in the report what was looked at: the accessibility statement is made of it. */
function note(page: Page, found: { theme: string; isError: boolean; violations: number }): void {
  const { theme, isError, violations } = found
  const check = {
    template: isError ? '/_not-found' : templateOf(new URL(page.url()).pathname),
    theme,
    scripts: scriptless.has(page) ? 'without' : 'with',
    violations,
    axe,
    browser: `Chromium ${page.context().browser()?.version() ?? ''}`,
    rules: RULES,
  }
  test.info().annotations.push({ type: 'axe', description: JSON.stringify(check) })
}

/** From here on every script file of the site arrives empty: what a reader without JavaScript gets, but with rules able to run. */
export async function withoutScripts(page: Page): Promise<void> {
  scriptless.add(page)
  await page.route(/\.js(\?|$)/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
}
