import type { ReactNode } from 'react'
import { englishChrome } from '@/app/_cached/english'
import { PageFrame } from '@/components/site/page-frame'
import { frontOf } from '@/modules/articles/address'

type Props = { current?: string; isFront?: boolean; translationPath?: string | null; children: ReactNode }

/** A page of the English edition inside masthead, navigation and footer. */
export async function EnglishPage({ translationPath = frontOf('vi'), ...props }: Props) {
  return <PageFrame language="en" chrome={await englishChrome()} translationPath={translationPath} {...props} />
}
