import type { BulkDeed } from '@/modules/desk/bulk-deed'
import { BULK_WORDS } from './bulk-words'
import { TickCount } from './tick-count.island'

type Now = (form: FormData) => Promise<void>

type Props = {
  /** The deeds this person has a use for, in this order. */
  deeds: BulkDeed[]
  /** Deeds that ask nothing more are done at once; the others lead to a page with their question. */
  now: Partial<Record<BulkDeed, Now>>
}

/** What can be done with the ticked lines of the form it stands in. */
export function BulkBar({ deeds, now }: Props) {
  return (
    <fieldset className="bulk-bar" id="viec-chung">
      <legend className="spoken">Việc với các bài đã chọn</legend>
      <TickCount />
      <div className="row">
        {deeds.map((deed) => {
          const { code, button } = BULK_WORDS[deed]
          const look = deed === 'withdraw' ? 'button button-grave' : 'button'
          const act = now[deed]
          return act ? (
            <button className={look} type="submit" formAction={act} key={deed}>
              {button}
            </button>
          ) : (
            <button className={look} type="submit" name="viec" value={code} key={deed}>
              {button}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
