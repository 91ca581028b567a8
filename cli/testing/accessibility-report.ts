import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { AccessibilityResults, TemplateResult } from '@/modules/accessibility/results'

/** Journeys whose outcome the accessibility statement tells carry this tag. */
export const ACCESSIBILITY_TAG = 'tro-nang'

const THEMES = ['light', 'dark'] as const
const SCRIPTS = ['with', 'without'] as const

/** What `expectAccessible` notes of each page it looked at. */
const Check = z.object({
  template: z.string(),
  theme: z.enum(THEMES),
  scripts: z.enum(SCRIPTS),
  violations: z.int(),
  axe: z.string(),
  browser: z.string(),
  rules: z.array(z.string()),
})

const Test = z.object({
  projectName: z.string(),
  status: z.string(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
})
const Spec = z.object({ title: z.string(), tags: z.array(z.string()).default([]), tests: z.array(Test) })
type Suite = { specs?: unknown[] | undefined; suites?: Suite[] | undefined }

const specsIn = (suite: Suite): z.output<typeof Spec>[] => [
  ...(suite.specs ?? []).map((spec) => Spec.parse(spec)),
  ...(suite.suites ?? []).flatMap(specsIn),
]

/** The same journey in either theme is told once. */
const nameOf = (title: string) => title.replace(/, giao diện (light|dark|sáng|tối)\b/u, '')

const sorted = <Value extends string>(values: Iterable<Value>) => [...new Set(values)].sort()

/** What was found, and the journeys that did not end well; results are null when no page was looked at. */
export type Found = { results: Omit<AccessibilityResults, 'testedOn'> | null; failed: string[] }

/** Reads the outcome of the accessibility journeys out of Playwright's JSON report. */
export function readAccessibility(file: string): Found {
  const specs = specsIn(JSON.parse(readFileSync(file, 'utf8')) as Suite).filter(({ tags }) =>
    tags.includes(ACCESSIBILITY_TAG),
  )
  const screens = new Map<string, Set<string>>()
  const failed: string[] = []
  const checks: (z.output<typeof Check> & { screen: string })[] = []
  for (const { title, tests } of specs) {
    const name = nameOf(title)
    for (const { projectName, status, annotations } of tests) {
      if (status !== 'expected' && status !== 'flaky') failed.push(`[${projectName}] ${title}`)
      screens.set(name, (screens.get(name) ?? new Set()).add(projectName))
      for (const { type, description } of annotations) {
        if (type === 'axe') checks.push({ ...Check.parse(JSON.parse(description ?? '')), screen: projectName })
      }
    }
  }
  const [first] = checks
  if (!first) return { results: null, failed }
  const templates = sorted(checks.map(({ template }) => template)).map((template): TemplateResult => {
    const own = checks.filter((check) => check.template === template)
    return {
      template,
      checks: own.length,
      violations: own.reduce((sum, { violations }) => sum + violations, 0),
      themes: THEMES.filter((theme) => own.some((check) => check.theme === theme)),
      scripts: SCRIPTS.filter((scripts) => own.some((check) => check.scripts === scripts)),
      screens: sorted(own.map(({ screen }) => screen)),
    }
  })
  const journeys = [...screens].map(([name, where]) => ({ name, screens: sorted(where) }))
  journeys.sort((one, other) => one.name.localeCompare(other.name, 'vi'))
  const { axe, browser, rules } = first
  return { results: { axe, browser, rules, templates, journeys }, failed }
}

type Claimed = Omit<AccessibilityResults, 'testedOn'>

const missing = (claimed: readonly string[], done: readonly string[]) => claimed.filter((one) => !done.includes(one))
const journeyNames = ({ journeys }: Claimed) =>
  journeys.flatMap(({ name, screens }) => screens.map((screen) => `${name} [${screen}]`))
const tried = ({ templates }: Claimed) =>
  templates.flatMap(({ template, themes, scripts }) =>
    themes.flatMap((theme) => scripts.map((script) => `${template} ${theme} ${script}`)),
  )

/**
 * Where the statement no longer tells what the journeys do: a journey it does not know or that is gone, rules or an
 * engine of another version, a kind of page it says was tried and was not. A kind of page that is new is only noted.
 */
export function compareClaims(claimed: Claimed, done: Claimed): { wrong: string[]; unsaid: string[] } {
  const wrong = [
    ...missing(journeyNames(claimed), journeyNames(done)).map((one) => `không còn hành trình: ${one}`),
    ...missing(journeyNames(done), journeyNames(claimed)).map((one) => `chưa kể hành trình: ${one}`),
    ...missing(tried(claimed), tried(done)).map((one) => `không còn thử: ${one}`),
    ...missing(claimed.rules, done.rules).map((one) => `không còn bộ quy tắc: ${one}`),
    ...(claimed.axe === done.axe ? [] : [`axe-core ${claimed.axe}, nay là ${done.axe}`]),
  ]
  return { wrong, unsaid: missing(tried(done), tried(claimed)) }
}
