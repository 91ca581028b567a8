import { z } from 'zod'
import stored from './results.json'

/** What was tried with one kind of page; `template` is its pattern in the policy table, `/[section]/[slug]`. */
const TemplateResult = z.object({
  template: z.string(),
  checks: z.int(),
  violations: z.int(),
  themes: z.array(z.enum(['light', 'dark'])),
  scripts: z.array(z.enum(['with', 'without'])),
  screens: z.array(z.string()),
})

/** A journey somebody takes through the site in a browser, and on which screens it was taken. */
const Journey = z.object({ name: z.string(), screens: z.array(z.string()) })

/** What the accessibility journeys of a release found. Written by `npm run cli -- accessibility`, never by hand. */
export const AccessibilityResults = z.object({
  testedOn: z.iso.date(),
  axe: z.string(),
  browser: z.string(),
  rules: z.array(z.string()),
  templates: z.array(TemplateResult),
  journeys: z.array(Journey),
})

export type AccessibilityResults = z.output<typeof AccessibilityResults>
export type TemplateResult = AccessibilityResults['templates'][number]

/** The results this release was published with. */
export const accessibilityResults = (): AccessibilityResults => AccessibilityResults.parse(stored)
