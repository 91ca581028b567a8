import { OBJECT_WORDS, verbInWords } from '@/components/newsroom/audit-words'
import { db } from '@/db/client'
import { say } from '@/lib/english/audit'
import { compareVietnamese } from '@/lib/vi/collate'
import { listAccounts } from '@/modules/accounts/account-queries'
import { auditVerbs } from '@/modules/audit/desk-queries'
import type { AskedAudit } from './asked-audit'

type Choice = { value: string; words: string }

const byWords = (left: Choice, right: Choice) => compareVietnamese(left.words, right.words)

/** Who, what, to what, when; a form of the plain kind, so that a filtered log has an address. */
export async function AuditFilterForm({ asked }: { asked: AskedAudit }) {
  const people = (await listAccounts(db)).map(({ id, name, email }) => ({
    value: `${id}`,
    words: `${name} (${email})`,
  }))
  const verbs = (await auditVerbs(db)).map((verb) => ({ value: verb, words: verbInWords(verb) }))
  const kinds = Object.entries(OBJECT_WORDS).map(([value, words]) => ({ value, words }))
  return (
    <form className="account-filter" method="get" action="/toa-soan/nhat-ky">
      <Choose name="ai" label={say('Ai')} all={say('Mọi người')} value={asked.ai}>
        {[{ value: 'he-thong', words: say('Hệ thống') }, ...people.sort(byWords)]}
      </Choose>
      <Choose name="viec" label={say('Việc')} all={say('Mọi việc')} value={asked.viec}>
        {verbs.sort(byWords)}
      </Choose>
      <Choose name="loai" label={say('Đối tượng')} all={say('Mọi thứ')} value={asked.loai}>
        {kinds.sort(byWords)}
      </Choose>
      <div>
        <label htmlFor="so">{say('Đối tượng số')}</label>
        <input id="so" name="so" type="text" inputMode="numeric" maxLength={15} defaultValue={asked.so} />
      </div>
      <div>
        <label htmlFor="tu">{say('Từ ngày')}</label>
        <input id="tu" name="tu" type="date" defaultValue={asked.tu} />
      </div>
      <div>
        <label htmlFor="den">{say('Đến ngày')}</label>
        <input id="den" name="den" type="date" defaultValue={asked.den} />
      </div>
      <div className="row">
        <button className="button" type="submit">
          {say('Lọc')}
        </button>
        <a className="button button-quiet" href="/toa-soan/nhat-ky">
          {say('Bỏ lọc')}
        </a>
      </div>
    </form>
  )
}

type ChooseProps = { name: string; label: string; all: string; value: string; children: Choice[] }

function Choose({ name, label, all, value, children }: ChooseProps) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {children.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}
