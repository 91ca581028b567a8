import { notFound } from 'next/navigation'
import { discovery } from '@/app/_cached/discovery'

type Props = { params: Promise<{ key: string }> }

export const generateStaticParams = () => [{ key: '__build__' }]

/** `/{key}.txt`: what search engines ask for to know that the site itself told them of a change. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key } = await params
  const { indexNowKey } = await discovery()
  if (indexNowKey === '' || key !== indexNowKey) notFound()
  return new Response(indexNowKey, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
