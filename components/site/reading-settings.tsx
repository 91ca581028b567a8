import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { Icon } from './icon'

const THEMES = ['light', 'dark', 'system'] as const
const LEADINGS = ['usual', 'wide', 'widest'] as const

const KEPT_PATHS: Record<Language, string> = { vi: '/ngoai-tuyen', en: '/en/offline' }

/** Colours, text size and leading. Hidden until `site.js` runs, because nothing else can remember the choice. */
export function ReadingSettings({ language }: { language: Language }) {
  const words = readerWords(language).reading
  return (
    <details className="reading" data-needs-script hidden>
      <summary className="tool-link">
        <Icon name="reading" />
        <span>{words.open}</span>
      </summary>
      <div className="reading-panel">
        <fieldset>
          <legend>{words.colours}</legend>
          {THEMES.map((value) => (
            <button key={value} type="button" data-theme-choice={value} aria-pressed={value === 'system'}>
              {words[value]}
            </button>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.size}</legend>
          <button type="button" data-text-size="smaller" aria-label={words.smaller}>
            A−
          </button>
          <button type="button" data-text-size="usual" aria-label={words.usualSize}>
            A
          </button>
          <button type="button" data-text-size="larger" aria-label={words.larger}>
            A+
          </button>
        </fieldset>
        <fieldset>
          <legend>{words.leading}</legend>
          {LEADINGS.map((value) => (
            <button key={value} type="button" data-leading-choice={value} aria-pressed={value === 'usual'}>
              {words[value]}
            </button>
          ))}
        </fieldset>
        <p className="reading-kept">
          <a href={KEPT_PATHS[language]}>{readerWords(language).kept.heading}</a>
        </p>
      </div>
    </details>
  )
}
