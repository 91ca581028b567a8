import { said } from '@/lib/english/desk'
import type { Verdict } from '@/modules/desk/health'

export type HealthLine = { name: string; verdict: Verdict; words: string }

const VERDICT_WORDS: Record<Verdict, string> = said({
  fine: 'Bình thường',
  watch: 'Cần để ý',
  act: 'Cần xử lý ngay',
  unknown: 'Chưa rõ',
})

/** How the machine is doing: each line a word, a shape and a colour, worst first. */
export function HealthList({ lines }: { lines: HealthLine[] }) {
  return (
    <dl className="health">
      {lines.map(({ name, verdict, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className="state" data-state={verdict}>
              {VERDICT_WORDS[verdict]}
            </span>
            <span className="meta">{words}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
