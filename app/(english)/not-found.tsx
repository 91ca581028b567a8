import { EnglishPage } from '@/app/(english)/english-page'
import { EnglishError } from '@/components/english/english-error'

/** As in app/(site)/not-found.tsx: rendered into every page, so it may list nothing. */
export default function EnglishNotFound() {
  return (
    <EnglishPage>
      <EnglishError code={404} newest={[]} />
    </EnglishPage>
  )
}
