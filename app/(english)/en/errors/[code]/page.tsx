import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { englishFront } from '@/app/_cached/english'
import { EnglishPage } from '@/app/(english)/english-page'
import { EnglishError } from '@/components/english/english-error'
import { ENGLISH_ERROR_WORDS } from '@/components/english/english-error-words'
import { ERROR_WORDS, errorCodeOf } from '@/components/site/error-words'

type Props = { params: Promise<{ code: string }> }

const NEWEST_COUNT = 5

export const generateStaticParams = () => Object.keys(ERROR_WORDS).map((code) => ({ code }))

async function load({ params }: Props) {
  const code = errorCodeOf((await params).code)
  if (code === null) notFound()
  return code
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: ENGLISH_ERROR_WORDS[await load(props)].heading, robots: { index: false, follow: true } }
}

/** As /loi/[code]: kept as a page, so that the front server can show it with any status and without a database. */
export default async function EnglishErrorPage(props: Props) {
  return (
    <EnglishPage>
      <EnglishError code={await load(props)} newest={(await englishFront()).slice(0, NEWEST_COUNT)} />
    </EnglishPage>
  )
}
