import { say } from '@/lib/english/versions'
import { type Finding, keyOf } from '@/modules/articles/checks/finding'

/** The keys of the warnings among some findings, as one field of a form carries them. */
export const warningKeys = (findings: readonly Finding[]): string =>
  findings
    .filter(({ level }) => level === 'warns')
    .map(keyOf)
    .join('\n')

/** The tick that says somebody has looked at the warnings; it covers these and no others. */
export function SeenWarnings({ keys }: { keys: string }) {
  if (keys === '') return null
  return (
    <label className="choice">
      <input type="checkbox" name="seen" value={keys} required />
      {say('Tôi đã xem các điều cần xem ở trên')}
    </label>
  )
}
