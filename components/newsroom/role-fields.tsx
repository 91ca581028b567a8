import { say } from '@/lib/english/accounts'
import type { Role } from '@/modules/accounts/viewer'
import { ROLE_SENTENCES, ROLE_WORDS } from './role-words'

export type SectionChoice = { id: number; name: string }
type Props = {
  role: string
  sectionIds: readonly number[]
  sections: readonly SectionChoice[]
  problem?: string | undefined
}

const isRole = (name: string): name is Role => Object.hasOwn(ROLE_WORDS, name)

/** What somebody is to do here; the sections count for editors alone, and say so. */
export function RoleFields({ role, sectionIds, sections, problem }: Props) {
  return (
    <>
      <fieldset className="choices" id="vai" aria-describedby={problem ? 'vai-loi' : undefined} tabIndex={-1}>
        <legend>{say('Vai trò')}</legend>
        {problem && (
          <p className="choices-problem" id="vai-loi">
            {problem}
          </p>
        )}
        {Object.keys(ROLE_WORDS)
          .filter(isRole)
          .map((name) => (
            <label className="choice" key={name}>
              <input type="radio" name="role" value={name} defaultChecked={name === role} required />
              <span>
                <strong>{ROLE_WORDS[name]}</strong>
                <span className="meta">{ROLE_SENTENCES[name]}</span>
              </span>
            </label>
          ))}
      </fieldset>
      <fieldset className="choices choices-narrow">
        <legend>{say('Chuyên mục được giao')}</legend>
        <p className="meta">{say('Chỉ tính với biên tập viên; tổng biên tập giữ mọi chuyên mục.')}</p>
        {sections.map(({ id, name }) => (
          <label className="choice" key={id}>
            <input type="checkbox" name="sectionIds" value={id} defaultChecked={sectionIds.includes(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
