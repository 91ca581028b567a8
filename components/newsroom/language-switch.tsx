import { type InterfaceLanguage, interfaceLanguage } from '@/lib/interface-language'

/** Each language says its own name: whoever looks for it may not read the other. */
const OTHERS: Record<InterfaceLanguage, { language: InterfaceLanguage; name: string }> = {
  vi: { language: 'en', name: 'English' },
  en: { language: 'vi', name: 'Tiếng Việt' },
}

type Props = {
  action: (form: FormData) => Promise<void>
  /** Where somebody who is not signed in was going. */
  back?: string
}

/** One button: the language the newsroom does not speak now. */
export function LanguageSwitch({ action, back }: Props) {
  const { language, name } = OTHERS[interfaceLanguage()]
  return (
    <form action={action}>
      <input type="hidden" name="language" value={language} />
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      <button className="button button-quiet" type="submit" lang={language}>
        {name}
      </button>
    </form>
  )
}
