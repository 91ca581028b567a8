import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ErrorDocument } from '@/app/(site)/error-document'
import { ERROR_WORDS, errorCodeOf } from '@/components/site/error-words'

type Props = { params: Promise<{ code: string }> }

export const generateStaticParams = () => Object.keys(ERROR_WORDS).map((code) => ({ code }))

async function load({ params }: Props) {
  const code = errorCodeOf((await params).code)
  if (code === null) notFound()
  return code
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: ERROR_WORDS[await load(props)].heading, robots: { index: false, follow: true } }
}

/** The words of an error, kept as a page so that the front server can show them with any status and without a database. */
export default async function ErrorCodePage(props: Props) {
  return <ErrorDocument code={await load(props)} />
}
