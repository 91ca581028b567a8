import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { TypedArticle } from './article-answer'
import { replaceBody } from './editor/deeds'
import { bodyOf, documentOf } from './editor/document'
import { type Clock, DraftKeeper, type KeptDraft } from './editor/keeping/draft-keeper'
import { EditLease } from './editor/keeping/edit-lease'
import { LocalDrafts } from './editor/keeping/local-drafts'
import { draftPost, leasePost } from './editor/keeping/post'
import { type PasteWitness, pasteWitness } from './editor/keeping/send-pasted-original'
import { newSessionId } from './editor/keeping/session-id'
import { fillForm, typedFrom } from './typed-form'

const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, deed) => {
    const timer = setTimeout(deed, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** The page's own view of a text: the form, the editor in it, and what keeps both safe. */
export type Writing = {
  session: string
  keeper: DraftKeeper
  lease: EditLease | null
  shelf: LocalDrafts
  witness: PasteWitness
  /** What stands in the form now. */
  read: () => TypedArticle
  /** Puts a text into the form; undo takes the body back. */
  put: (typed: TypedArticle) => void
  setForm: (form: HTMLFormElement | null) => void
  setEditor: (editor: Editor | null) => void
  /** Puts words into some of the fields beside the body. */
  fill: (fields: Partial<Pick<TypedArticle, 'headline' | 'standfirst' | 'dateline' | 'authorIds'>>) => void
  /** Keeps what stands in the form under a number of its own, before another text takes its place. */
  setAside: () => void
  /** The article has everything up to `sequence`, and another page comes: nothing of it is to be offered again. */
  settle: (sequence: number) => void
  /** Lets a text go that was never saved. */
  letGo: (draft: Omit<KeptDraft, 'typed'>) => void
}

/** How the form of a kind of text is read and filled. */
export type TextForm = {
  isPage: boolean
  typedFrom: (form: FormData) => TypedArticle
  fillForm: (form: HTMLFormElement, typed: TypedArticle) => void
}

const ARTICLE_FORM: TextForm = { isPage: false, typedFrom, fillForm }

type Options = {
  /** An article's, unless another is named. */
  textForm?: TextForm
  userId: number
  articleId: number | null
  baseVersion: number | null
  initial: TypedArticle
  isEditable: boolean
}

function makeWriting({
  userId,
  articleId,
  baseVersion,
  initial,
  isEditable,
  textForm = ARTICLE_FORM,
}: Options): Writing {
  const { isPage, typedFrom, fillForm } = textForm
  const session = typeof crypto === 'undefined' ? '' : newSessionId()
  const shelf = new LocalDrafts(userId)
  let form: HTMLFormElement | null = null
  let editor: Editor | null = null
  // While the form or its editor is not there yet, or not any more, the text is what it last was.
  let last = initial
  const read = (): TypedArticle => {
    const body = editor ? JSON.stringify(bodyOf(editor.getJSON())) : last.body
    last = form ? { ...typedFrom(new FormData(form)), body } : { ...last, body }
    return last
  }
  const about = { session, articleId, isPage }
  const keeper = new DraftKeeper({ ...about, baseVersion, read, post: draftPost, shelf, clock: browserClock })
  const lease =
    articleId !== null && isEditable ? new EditLease(leasePost(articleId, isPage), browserClock, newSessionId) : null
  return {
    session,
    keeper,
    lease,
    shelf,
    witness: pasteWitness(articleId, session),
    read,
    put: (typed) => {
      if (form) fillForm(form, typed)
      if (editor) replaceBody(editor, documentOf(typed.body === '' ? [] : JSON.parse(typed.body)))
      keeper.changed()
    },
    fill: (fields) => {
      if (form) fillForm(form, { ...read(), ...fields })
      keeper.changed()
    },
    setAside: () => {
      if (keeper.present === 0) return
      const aside = { session: newSessionId(), articleId, isPage, baseVersion, sequence: 1, typed: read() }
      void shelf.put(aside)
      draftPost.keep(aside).catch(() => {})
    },
    settle: (sequence) => {
      void shelf.remove(session, sequence)
      for (const draft of keeper.adopted) {
        void shelf.remove(draft.session, draft.sequence)
        draftPost.discard(draft).catch(() => {})
      }
    },
    letGo: (draft) => {
      void shelf.remove(draft.session, draft.sequence)
      draftPost.discard(draft).catch(() => {})
    },
    setForm: (made) => {
      if (!made) read()
      form = made
    },
    setEditor: (made) => {
      if (!made) read()
      editor = made
      made?.on('update', () => {
        if (!made.view.composing) keeper.changed()
      })
    },
  }
}

/** Everything that keeps one page's text safe while it is open: on the server, on this machine, from a second writer. */
export function useWriting(options: Options): Writing {
  const [writing] = useState(() => makeWriting(options))
  useEffect(() => {
    const { keeper, lease } = writing
    void lease?.start()
    const retry = () => keeper.retry()
    const onVisibility = () => (document.visibilityState === 'hidden' ? keeper.hidden() : keeper.retry())
    const leave = () => {
      keeper.leave()
      lease?.leave()
    }
    const comeBack = (event: PageTransitionEvent) => {
      if (event.persisted) void lease?.start()
    }
    const warn = (event: BeforeUnloadEvent) => {
      // Only what has not reached the server keeps anybody from leaving; a copy is on this machine all the same.
      if (keeper.state.kind === 'here') event.preventDefault()
    }
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    document.addEventListener('visibilitychange', onVisibility)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', comeBack)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', comeBack)
      window.removeEventListener('beforeunload', warn)
      leave()
    }
  }, [writing])
  return writing
}
