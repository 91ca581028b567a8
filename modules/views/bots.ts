/** CUBOT is a maker of telephones, and its owners read the paper. */
const CRAWLER =
  /(?<!cu)bot\b|(?<!cu)bot[-_/]|crawl|spider|slurp|facebookexternalhit|feedfetcher|mediapartners|archiver/i
const PROGRAM =
  /headless|lighthouse|pagespeed|phantomjs|curl|wget|libwww|python|java\/|go-http|okhttp|axios|node-fetch|undici|scrapy|httpclient|monitor|pingdom|preview/i

const LENGTH_MAX = 512

/** Whether a browser's name of itself is that of a program. A short list: whoever lies about it is not caught by a longer one. */
export function isBot(userAgent: string): boolean {
  const name = userAgent.slice(0, LENGTH_MAX)
  return name.trim() === '' || CRAWLER.test(name) || PROGRAM.test(name)
}
