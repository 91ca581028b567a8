import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/articles'
import type { ArticleField } from '@/modules/articles/article-input'
import type { TypedArticle } from './article-answer'
import { CountedText } from './counted-text'
import { BodyEditor } from './editor/body-editor'
import type { Choosers } from './editor/choosers'
import type { PasteWitness } from './editor/keeping/send-pasted-original'
import type { FilledFields } from './editor/paste-choices'
import type { ThingsShelf } from './editor/things-shelf'

export type TextLimits = { headline: number; standfirst: number; body: number }

type Props = {
  typed: TypedArticle
  problems: Partial<Record<ArticleField, string>>
  limits: TextLimits
  isEditable: boolean
  things: ThingsShelf
  choosers: Choosers
  /** The body as readers see it, until its editor is there. */
  reading: ReactNode
  onEditor: (editor: Editor | null) => void
  showKeys: () => void
  /** Puts words of a paste into fields beside the body. */
  fill: (fields: FilledFields) => void
  isKnownAuthor: (name: string) => boolean
  witness: PasteWitness
}

/** Headline, standfirst and body, set as the reader will see them. */
export function ArticleText(props: Props) {
  const { typed, problems, limits, isEditable, things, choosers, reading, onEditor, showKeys, fill } = props
  return (
    <>
      <Field id="tieu-de" label={say('Tiêu đề')} problem={problems.headline}>
        {(control) => (
          <CountedText
            control={control}
            name="headline"
            className="write-headline"
            defaultValue={typed.headline}
            charsMax={limits.headline}
            rows={2}
            isOneLine
            isReadOnly={!isEditable}
          />
        )}
      </Field>
      <Field id="sa-po" label={say('Sa-pô')} problem={problems.standfirst}>
        {(control) => (
          <CountedText
            control={control}
            name="standfirst"
            className="write-standfirst"
            defaultValue={typed.standfirst}
            charsMax={limits.standfirst}
            rows={3}
            isOneLine
            isReadOnly={!isEditable}
          />
        )}
      </Field>
      <BodyEditor
        initialBody={typed.body}
        things={things}
        choosers={choosers}
        isEditable={isEditable}
        problem={problems.body}
        reading={reading}
        onReady={onEditor}
        showKeys={showKeys}
        fill={fill}
        isKnownAuthor={props.isKnownAuthor}
        witness={props.witness}
      />
    </>
  )
}
