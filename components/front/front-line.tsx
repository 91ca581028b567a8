import type { FrontLine } from '@/modules/front/queries'

/** Words of the newsroom's own, with a link where they lead somewhere. */
export function FrontLineText({ line: { text, link } }: { line: FrontLine }) {
  if (!link) return <span>{text}</span>
  return (
    <a href={link.path} {...(link.isExternal ? { rel: 'noopener' } : {})}>
      {text}
    </a>
  )
}
