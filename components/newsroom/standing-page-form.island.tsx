'use client'
import { unstable_rethrow } from 'next/navigation'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { say } from '@/lib/english/site'
import type { TypedArticle } from './article-answer'
import type { DeskField } from './desk-answer'
import { DeskQuestions } from './desk-questions'
import { BODY_ID } from './editor/body-editor'
import { KeysDialog } from './editor/keys-dialog'
import type { NamedThings } from './editor/named-things'
import { LeaseNotice, useLease } from './lease-notice'
import type { PageAction, PageAnswer } from './page-answer'
import { PageText } from './page-text'
import { type Offer, RestoreOffers } from './restore-offers'
import { KeepingNotice, SaveStatus } from './save-status'
import { markSent, takeSentMark } from './sent-mark'
import { TwoTexts } from './two-texts'
import { fillPageForm, PAGE_LABELS, typedPageFrom } from './typed-page'
import { useWriting } from './use-writing'

type Props = {
  action: PageAction
  fields: DeskField[]
  /** Null for a page that was never saved. */
  stored: { id: number; version: number } | null
  /** When it was last saved, in words. */
  savedAt: string | null
  /** What is stored, or what a new page begins with. */
  typed: TypedArticle
  /** The text in words, for a browser without scripts; null when words would lose something of it. */
  plainBody: string | null
  userId: number
  /** What this person wrote here and did not save, as the server knows it. */
  drafts: Offer[]
  things: NamedThings
  /** The text as readers see it, until its editor is there. */
  reading: ReactNode
  /** The page before this one went into the standing page. */
  isJustSaved: boolean
  button: string
  children?: ReactNode
}

const noAnswer = () =>
  say('Mất kết nối nên chưa gửi được. Chữ bạn viết vẫn còn ở đây và trên máy này, vui lòng bấm lại khi có mạng.')
const PAGE_FORM = { isPage: true, typedFrom: typedPageFrom, fillForm: fillPageForm }
const inWords = (_field: keyof TypedArticle, value: string) => value
const isGoingOn = (thrown: unknown) =>
  thrown instanceof Error && 'digest' in thrown && String(thrown.digest).startsWith('NEXT_REDIRECT')

/** Writing a standing page, kept and held as an article is: see `ArticleForm`. */
export function StandingPageForm(props: Props) {
  const { action, fields, stored, typed, plainBody, userId, drafts, things, reading, button, children } = props
  // An answer to a form that was sent before the page came alive, or without scripts.
  const [posted, postAction] = useActionState(action, null)
  const [live, setLive] = useState<PageAnswer>(null)
  const [isSending, startSending] = useTransition()
  const [isFrozen, setFrozen] = useState(false)
  const [isShowingKeys, showKeys] = useState(false)
  const [changed, setChanged] = useState<Record<string, string>>({})
  const form = useRef<HTMLFormElement | null>(null)
  const answer = live ?? posted
  const [initial] = useState<TypedArticle>({ ...typed, body: posted?.values['body'] || typed.body })
  const [version, setVersion] = useState(posted?.other?.version ?? stored?.version ?? null)
  const [clash, setClash] = useState(posted?.other ? { mine: initial, other: posted.other } : null)
  const articleId = stored?.id ?? null
  const baseVersion = version
  const writing = useWriting({ textForm: PAGE_FORM, userId, articleId, baseVersion, initial, isEditable: true })
  const { keeper, lease } = writing
  const leaseState = useLease(lease)
  const isHeldElsewhere = leaseState !== null && 'holder' in leaseState
  const isEditable = !isHeldElsewhere && !isFrozen && !clash
  const attempt = answer?.attempt ?? 0
  // One function for good: another one would let go of the form at every drawing.
  const [holdForm] = useState(() => (made: HTMLFormElement | null) => {
    form.current = made
    writing.setForm(made)
  })

  useEffect(() => {
    if (attempt > 0) form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus()
  }, [attempt])
  useEffect(() => {
    const sent = takeSentMark()
    if (!sent || !props.isJustSaved) return
    void writing.shelf.remove(sent.session, sent.sequence)
    for (const draft of sent.adopted) writing.letGo(draft)
  }, [writing, props.isJustSaved])

  const hear = (next: NonNullable<PageAnswer>) => {
    setLive({ ...next, attempt: attempt + 1 })
    setFrozen(false)
    keeper.takeBack()
    if (next.other) setClash({ mine: writing.read(), other: next.other })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const sequence = keeper.present
    data.set('body', writing.read().body)
    data.set('phien', writing.session)
    data.set('lan', String(sequence))
    markSent({ session: writing.session, sequence, adopted: keeper.adopted })
    keeper.handOver()
    setFrozen(true)
    startSending(async () => {
      try {
        const next = await action(answer, data)
        if (next) startTransition(() => hear(next))
      } catch (thrown) {
        if (isGoingOn(thrown)) writing.settle(sequence)
        unstable_rethrow(thrown)
        startTransition(() => hear({ attempt, summary: noAnswer(), problems: {}, values: {}, other: null }))
      }
    })
  }
  const restore = (offer: Offer) => {
    writing.setAside()
    writing.put(offer.typed)
    keeper.adopt(offer)
    if (offer.baseVersion !== null) setVersion(offer.baseVersion)
  }
  const merge = (merged: TypedArticle) => {
    if (!clash) return
    setClash(null)
    setLive(null)
    setVersion(clash.other.version)
    writing.put(merged)
    keeper.startFrom(clash.other.version)
  }

  const shown = (field: DeskField) => posted?.values[field.name] ?? field.value ?? ''
  const storedValue = (name: string) => fields.filter((field) => field.name === name).map(shown)[0] ?? ''
  const idOf = (name: string) => (name === 'body' ? BODY_ID : `trang-${name}`)
  return (
    <form
      className="stack page-form"
      ref={holdForm}
      noValidate
      action={postAction}
      onSubmit={submit}
      onInput={({ target, nativeEvent }) => {
        if (target instanceof HTMLElement && target.isContentEditable) return
        if (target instanceof HTMLInputElement) setChanged((before) => ({ ...before, [target.name]: target.value }))
        if (!(nativeEvent as InputEvent).isComposing) keeper.changed()
      }}
      onCompositionStart={() => keeper.composing(true)}
      onCompositionEnd={() => keeper.composing(false)}
      onKeyDown={(event) => {
        const isPlainCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
        if (!isPlainCtrl || event.nativeEvent.isComposing) return
        if (event.code === 'KeyS') {
          event.preventDefault()
          if (!event.repeat && isEditable && keeper.state.kind !== 'untouched') event.currentTarget.requestSubmit()
        }
        if (event.code === 'Slash') {
          event.preventDefault()
          showKeys(true)
        }
      }}
    >
      {answer && (
        <ProblemSummary
          key={attempt}
          heading={answer.summary}
          problems={Object.entries(answer.problems).map(([name, sentence]) => ({ fieldId: idOf(name), sentence }))}
        />
      )}
      <div className="stack editor-messages">
        <p className="needs-script">
          <SaveStatus keeper={keeper} isSending={isSending} savedAt={props.savedAt} />
        </p>
        {lease && <LeaseNotice lease={lease} state={leaseState} what="page" />}
        <KeepingNotice keeper={keeper} signInPath="/toa-soan/dang-nhap" />
        {leaseState?.kind === 'mine' && !isSending && version !== null && leaseState.version > version && (
          <p className="notice">
            {say(
              'Trang vừa có bản mới hơn do người khác lưu. Khi bạn lưu, hai bản được đặt cạnh nhau để bạn chọn; chưa chữ nào mất.',
            )}
          </p>
        )}
        <RestoreOffers
          onServer={drafts}
          shelf={writing.shelf}
          articleId={stored?.id ?? null}
          isPage
          saved={typed}
          isEditable={isEditable}
          session={writing.session}
          restore={restore}
          letGo={writing.letGo}
        />
        {clash && (
          <TwoTexts
            mine={clash.mine}
            other={clash.other}
            inWords={inWords}
            onMerged={merge}
            what="page"
            labels={PAGE_LABELS}
          />
        )}
      </div>
      <div className="stack" inert={!isEditable}>
        <DeskQuestions
          hidden={{ id: stored?.id ?? '', version: version ?? '' }}
          fields={fields}
          idOf={idOf}
          shown={shown}
          problems={answer?.problems}
          typed={(other) => changed[other] ?? storedValue(other)}
        />
      </div>
      <PageText
        initial={initial.body}
        plainBody={plainBody}
        plainTyped={posted?.values['bodyText']}
        things={things}
        reading={reading}
        problem={answer?.problems['body']}
        isEditable={isEditable}
        onEditor={writing.setEditor}
        showKeys={() => showKeys(true)}
      />
      <div className="row">
        <button className="button button-main" type="submit" disabled={isSending || isHeldElsewhere || clash !== null}>
          {button}
        </button>
        {children}
      </div>
      {isShowingKeys && <KeysDialog onClose={() => showKeys(false)} />}
    </form>
  )
}
