import { unstable_rethrow, useRouter } from 'next/navigation'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useState,
  useTransition,
} from 'react'
import { say } from '@/lib/english/articles'
import { AnswerSummary } from './answer-summary'
import type { ArticleAction, ArticleAnswer, TypedArticle } from './article-answer'
import { ArticleDeeds, DeedNote, type Deeds, withoutForm } from './article-deeds'
import type { EditedArticle } from './article-editor.island'
import { ArticlePanel, type Shelves } from './article-panel'
import { ArticleState } from './article-status'
import { ArticleText, type TextLimits } from './article-text'
import { CorrectionFields, NO_CORRECTION } from './correction-fields'
import { KeysDialog } from './editor/keys-dialog'
import type { NamedThings } from './editor/named-things'
import { ThingsShelf } from './editor/things-shelf'
import { fieldWords } from './field-words'
import { fillFromPaste } from './fill-from-paste'
import { KeptFields } from './kept-fields'
import { LeaseNotice, useLease } from './lease-notice'
import { openFileChooser } from './media/file-chooser.island'
import { openPictureChooser } from './media/picture-chooser.island'
import { type Offer, RestoreOffers } from './restore-offers'
import { KeepingNotice, SaveStatus } from './save-status'
import { markSent, takeSentMark } from './sent-mark'
import { TwoTexts } from './two-texts'
import { useWriting } from './use-writing'

export type ArticleFormProps = {
  action: ArticleAction
  article: EditedArticle
  shelves: Shelves | null
  deeds: Deeds
  limits: TextLimits
  /** Who writes; 0 while nobody knows. */
  userId: number
  /** What this person wrote here and did not save, as the server knows it. */
  drafts: Offer[]
  things: NamedThings
  reading: ReactNode
  /** What the checks find in the saved text; null for one that was never saved. */
  checks: ReactNode
  /** The page before this one went into the article. */
  isJustSaved: boolean
}

/** Deeds that leave the writer where they are: the text goes on being written while it is saved. */
const STAYING: ReadonlySet<string> = new Set(['luu', 'cap-nhat'])

const noAnswer = () =>
  say('Mất kết nối nên chưa gửi được. Chữ bạn viết vẫn còn ở đây và trên máy này, vui lòng bấm lại khi có mạng.')

const CHOOSERS = { pictures: openPictureChooser, files: openFileChooser }

/** Writing an article. The fields are never drawn anew while somebody writes: answers come beside them. */
export function ArticleForm(props: ArticleFormProps) {
  const { action, article, shelves, deeds, limits, userId, drafts, reading, isJustSaved } = props
  // An answer to a form that was sent before the page came alive.
  const [posted, postAction] = useActionState(action, null)
  const [live, setLive] = useState<ArticleAnswer>(null)
  const [isSending, startSending] = useTransition()
  const [isFrozen, setFrozen] = useState(false)
  const [isShowingKeys, showKeys] = useState(false)
  const answer = live ?? posted
  const [initial] = useState(posted?.typed ?? article.typed)
  const [base, setBase] = useState({
    id: posted?.id ?? article.id,
    version: posted?.other?.version ?? posted?.version ?? article.version,
  })
  const [clash, setClash] = useState<{
    mine: TypedArticle
    other: NonNullable<NonNullable<ArticleAnswer>['other']>
  } | null>(posted?.other ? { mine: posted.typed, other: posted.other } : null)
  const mayWrite = deeds.save || deeds.update
  const writing = useWriting({ userId, articleId: base.id, baseVersion: base.version, initial, isEditable: mayWrite })
  const { keeper, lease } = writing
  const leaseState = useLease(lease)
  const isHeldElsewhere = leaseState !== null && 'holder' in leaseState
  const isEditable = mayWrite && !isHeldElsewhere && !isFrozen && !clash
  const [things] = useState(() => new ThingsShelf(props.things))
  const router = useRouter()
  const problems = answer?.problems ?? {}

  useEffect(() => {
    const sent = takeSentMark()
    // The page before went into the article with everything it had.
    if (!sent || !isJustSaved) return
    void writing.shelf.remove(sent.session, sent.sequence)
    for (const draft of sent.adopted) writing.letGo(draft)
  }, [writing, isJustSaved])

  const hear = (next: NonNullable<ArticleAnswer>, sequence: number) => {
    setLive(next)
    setFrozen(false)
    if (next.saved) {
      setBase({ id: next.id, version: next.saved.version })
      void keeper.saved(sequence, next.saved.version, new Date(next.saved.at))
      startTransition(() => router.refresh())
      return
    }
    keeper.takeBack()
    if (next.other) setClash({ mine: writing.read(), other: next.other })
    else if (next.version !== null) setBase({ id: next.id, version: next.version })
    requestAnimationFrame(() => document.getElementById('tom-tat-loi')?.focus())
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const deed = submitter?.value || 'luu'
    const data = new FormData(event.currentTarget)
    const sequence = keeper.present
    const stays = STAYING.has(deed) && base.id !== null
    data.set('viec', deed)
    data.set('body', writing.read().body)
    data.set('phien', writing.session)
    data.set('lan', String(sequence))
    if (stays) data.set('o-lai', 'co')
    else {
      markSent({ session: writing.session, sequence, adopted: keeper.adopted })
      keeper.handOver()
      setFrozen(true)
    }
    startSending(async () => {
      try {
        const next = await action(answer, data)
        if (next) startTransition(() => hear(next, sequence))
      } catch (thrown) {
        // Going on to another page is thrown as well: then the text is in the article, and so is what it was restored from.
        if (isGoingOn(thrown)) writing.settle(sequence)
        unstable_rethrow(thrown)
        keeper.takeBack()
        startTransition(() => {
          setFrozen(false)
          setLive({ ...emptyAnswer(base, writing.read()), attempt: (answer?.attempt ?? 0) + 1, summary: noAnswer() })
        })
      }
    })
  }

  const restore = (offer: Offer) => {
    writing.setAside()
    writing.put(offer.typed)
    keeper.adopt(offer)
    if (offer.baseVersion !== null) setBase({ id: base.id, version: offer.baseVersion })
  }

  const merge = (typed: TypedArticle) => {
    if (!clash) return
    setClash(null)
    setLive(null)
    setBase({ id: base.id, version: clash.other.version })
    writing.put(typed)
    keeper.startFrom(clash.other.version)
  }

  const isNewer =
    leaseState?.kind === 'mine' && !isSending && base.version !== null && leaseState.version > base.version
  return (
    <form
      ref={writing.setForm}
      action={postAction}
      onSubmit={submit}
      onInput={(event) => {
        if (!(event.nativeEvent as InputEvent).isComposing && !isInEditor(event.target)) keeper.changed()
      }}
      onChange={() => keeper.changed()}
      onCompositionStart={() => keeper.composing(true)}
      onCompositionEnd={() => keeper.composing(false)}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.nativeEvent.isComposing) return
        if (event.code === 'KeyS') {
          event.preventDefault()
          const button = event.currentTarget.querySelector<HTMLButtonElement>(
            'button[value=luu], button[value=cap-nhat]',
          )
          const isSaved = keeper.state.kind === 'untouched' || keeper.state.kind === 'saved'
          if (!event.repeat && !isSaved && button && !button.disabled) event.currentTarget.requestSubmit(button)
        }
        if (event.code === 'Slash') {
          event.preventDefault()
          showKeys(true)
        }
      }}
    >
      {base.id !== null && <input type="hidden" name="id" value={base.id} />}
      {base.version !== null && <input type="hidden" name="version" value={base.version} />}
      <input type="hidden" name="body" defaultValue={initial.body} />
      <div className="editor-bar">
        <p className="row">
          <ArticleState status={article.status} />
          <SaveStatus keeper={keeper} isSending={isSending} savedAt={article.savedAt} />
        </p>
        <ArticleDeeds
          {...article}
          id={base.id}
          deeds={isHeldElsewhere || clash ? withoutForm(deeds) : deeds}
          isSending={isSending}
        />
      </div>
      <noscript>
        <p className="notice" data-tone="warn">
          {say(
            'Soạn bài cần JavaScript để giữ chữ bạn viết an toàn. Trình duyệt này đang tắt JavaScript nên nội dung chỉ để đọc.',
          )}
        </p>
      </noscript>
      <div className="stack editor-messages">
        {lease && <LeaseNotice lease={lease} state={leaseState} />}
        <KeepingNotice keeper={keeper} signInPath="/toa-soan/dang-nhap" />
        {isNewer && (
          <p className="notice">
            {say(
              'Bài vừa có bản mới hơn do người khác lưu. Khi bạn lưu, hai bản được đặt cạnh nhau để bạn chọn; chưa chữ nào mất.',
            )}
          </p>
        )}
        <RestoreOffers
          onServer={drafts}
          shelf={writing.shelf}
          articleId={base.id}
          saved={article.typed}
          isEditable={isEditable}
          session={writing.session}
          restore={restore}
          letGo={writing.letGo}
        />
        {article.plans.map((plan) => (
          <p className="notice" key={plan}>
            {plan}
          </p>
        ))}
        {answer && !answer.saved && <AnswerSummary answer={answer} key={answer.attempt} />}
        {clash && <TwoTexts mine={clash.mine} other={clash.other} inWords={fieldWords(shelves)} onMerged={merge} />}
        {deeds.update && (
          <CorrectionFields
            typed={posted?.correction.typed ?? NO_CORRECTION}
            problems={answer?.correction.problems ?? {}}
            // What readers are told of one update is no part of the next.
            key={answer?.saved?.version}
          />
        )}
        <DeedNote deeds={deeds} written={answer?.note ?? ''} />
      </div>
      <div className="editor">
        <div className="editor-text">
          <ArticleText
            typed={initial}
            problems={problems}
            limits={limits}
            isEditable={isEditable}
            things={things}
            choosers={CHOOSERS}
            reading={reading}
            onEditor={writing.setEditor}
            showKeys={() => showKeys(true)}
            witness={writing.witness}
            {...fillFromPaste(writing, shelves)}
          />
        </div>
        <div className="editor-side">
          {props.checks}
          <div className="editor-panel" inert={!isEditable}>
            {shelves ? (
              <ArticlePanel shelves={shelves} typed={initial} problems={problems} />
            ) : (
              <KeptFields typed={initial} />
            )}
          </div>
        </div>
      </div>
      {isShowingKeys && <KeysDialog onClose={() => showKeys(false)} />}
    </form>
  )
}

const isInEditor = (target: EventTarget) => target instanceof HTMLElement && target.isContentEditable

const isGoingOn = (thrown: unknown) =>
  thrown instanceof Error && 'digest' in thrown && String(thrown.digest).startsWith('NEXT_REDIRECT')

const emptyAnswer = (base: { id: number | null; version: number | null }, typed: TypedArticle) => ({
  ...base,
  typed,
  problems: {},
  note: '',
  correction: { typed: NO_CORRECTION, problems: {} },
  other: null,
  saved: null,
})
