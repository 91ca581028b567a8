import { say } from '@/lib/english/frame'
/** A search among names: a plain form that asks the list again. */
export function NameSearch({ path, label, text }: { path: string; label: string; text: string }) {
  return (
    <search>
      <form className="filter" action={path}>
        <input type="search" name="q" aria-label={label} placeholder={label} defaultValue={text} autoComplete="off" />
        <button className="button" type="submit">
          {say('Tìm')}
        </button>
      </form>
    </search>
  )
}
