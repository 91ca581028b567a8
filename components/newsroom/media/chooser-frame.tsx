import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { say } from '@/lib/english/media'
import type { Library } from './use-library'

type Props = {
  heading: string
  searchLabel: string
  text: string
  onText: (text: string) => void
  library: Library<unknown>
  isEmpty: boolean
  empty: string
  /** Words of the button that ends the question. */
  take: string
  mayTake: boolean
  onTake: () => void
  onLeave: () => void
  upload: ReactNode
  note: ReactNode
  children: ReactNode
}

/** Enter in the search field sends nothing: the list follows the typing. Enter that ends a word being composed is not ours. */
const keepEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229) event.preventDefault()
}

/** The question itself: bring something, or look for it and press it. */
export function ChooserFrame(props: Props) {
  const { heading, searchLabel, text, onText, library, isEmpty, empty, take, mayTake, onTake, onLeave } = props
  const searchId = useId()
  return (
    <div className="chooser-frame">
      <h2>{heading}</h2>
      <div className="chooser-body">
        {props.upload}
        <label className="spoken" htmlFor={searchId}>
          {searchLabel}
        </label>
        <input
          id={searchId}
          type="search"
          value={text}
          placeholder={say('Tìm trong kho, không cần gõ dấu')}
          maxLength={100}
          autoComplete="off"
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={keepEnter}
        />
        {library.problem && (
          <p className="notice" data-tone="warn" role="alert">
            {library.problem}
          </p>
        )}
        {isEmpty && !library.isReading && !library.problem && <p className="empty">{empty}</p>}
        <div aria-busy={library.isReading}>{props.children}</div>
        {library.hasMore && (
          <p>
            <button className="button" type="button" onClick={library.more} disabled={library.isReading}>
              {say('Xem thêm')}
            </button>
          </p>
        )}
      </div>
      {props.note}
      <div className="row">
        <button className="button button-main" type="button" disabled={!mayTake} onClick={onTake}>
          {take}
        </button>
        <button className="button" type="button" onClick={onLeave}>
          {say('Thôi')}
        </button>
      </div>
    </div>
  )
}
