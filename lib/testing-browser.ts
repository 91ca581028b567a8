import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'

export const CHROMIUM = '/usr/bin/chromium'
/** Draws the same pages without windows, for less than half the work. */
export const HEADLESS_CHROMIUM = '/usr/bin/chromium-headless-shell'

/** Whether the browser is there that Playwright brings. */
export const isOwnThere = () => existsSync(chromium.executablePath())

function launchOptions(systemPath: string | undefined): LaunchOptions {
  return {
    // The browser Playwright brings, or the one of the system: the tests need no download of their own.
    ...(!isOwnThere() && systemPath && { executablePath: systemPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

const firstOf = (...paths: string[]) => paths.find((path) => existsSync(path))

/** How tests start a browser that only has to draw pages. */
export const quickBrowser = (): LaunchOptions => launchOptions(firstOf(HEADLESS_CHROMIUM, CHROMIUM))

/** How they start one as readers have it, with notifications and letters drawn as on a screen. */
export const wholeBrowser = (): LaunchOptions => launchOptions(firstOf(CHROMIUM, HEADLESS_CHROMIUM))
