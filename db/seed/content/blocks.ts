import type { SampleBlock } from '../shapes'

/** Short spellings that keep the sample texts readable as texts. */
export const p = (text: string): SampleBlock => ({ type: 'paragraph', text })
export const h2 = (text: string): SampleBlock => ({ type: 'heading', level: 2, text })
export const h3 = (text: string): SampleBlock => ({ type: 'heading', level: 3, text })
export const bullets = (...items: string[]): SampleBlock => ({ type: 'list', isOrdered: false, items })
export const steps = (...items: string[]): SampleBlock => ({ type: 'list', isOrdered: true, items })
export const links = (...all: (readonly [name: string, href: string])[]): SampleBlock => ({ type: 'links', links: all })
export const figure = (picture: string): SampleBlock => ({ type: 'figure', picture })
export const quote = (text: string, source?: string): SampleBlock =>
  source === undefined ? { type: 'quote', text } : { type: 'quote', text, source }
