import type { BrowserContext, Page } from '@playwright/test'

const withoutHash = (url: string) => url.split('#')[0] ?? url

/**
 * Collects what a page complains about in a context. Chromium also reports the status of a refused document as an
 * error; a document or an answer to a form that was asked for is part of the test, anything else that fails to load is a fault.
 */
export function listenForComplaints(context: BrowserContext): () => string[] {
  const complaints: { text: string; url: string }[] = []
  const refusedDocuments = new Set<string>()
  context.on('response', (response) => {
    const request = response.request()
    const isAsked = request.isNavigationRequest() || request.method() === 'POST'
    if (response.status() >= 400 && isAsked) refusedDocuments.add(withoutHash(response.url()))
  })
  // A test that cuts the line knows that nothing gets through.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_INTERNET_DISCONNECTED')
      refusedDocuments.add(withoutHash(request.url()))
  })
  const listen = (page: Page) => {
    page.on('pageerror', (error) => complaints.push({ text: `${error}`, url: '' }))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push({ text: message.text(), url: message.location().url })
    })
  }
  for (const page of context.pages()) listen(page)
  context.on('page', listen)
  return () =>
    complaints
      .filter(
        ({ text, url }) => !(text.startsWith('Failed to load resource') && refusedDocuments.has(withoutHash(url))),
      )
      .map(({ text, url }) => `${text} ${url}`)
}
