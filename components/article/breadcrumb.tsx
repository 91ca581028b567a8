import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { frontOf } from '@/modules/articles/address'

type Step = { path: string; label: string; lang?: 'vi' | undefined }

type Props = { language?: Language; steps: Step[] }

/** Where this page stands; the page itself is its heading and is not repeated. */
export function Breadcrumb({ language = 'vi', steps }: Props) {
  const { place, front } = readerWords(language).frame
  const first: Step = { path: frontOf(language), label: front }
  return (
    <nav className="breadcrumb" aria-label={place}>
      <ol>
        {[first, ...steps].map(({ path, label, lang }) => (
          <li key={path}>
            <a href={path} lang={lang}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
