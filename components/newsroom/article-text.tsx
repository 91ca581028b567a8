import { Field } from '@/components/ui/field'
import type { ArticleField } from '@/modules/articles/article-input'
import type { TypedArticle } from './article-answer'
import { CountedText } from './counted-text'

export type TextLimits = { headline: number; standfirst: number; body: number }
type Props = { typed: TypedArticle; problems: Partial<Record<ArticleField, string>>; limits: TextLimits }

function MarkupHelp() {
  return (
    <details className="help">
      <summary>Cách trình bày nội dung</summary>
      <dl>
        <dt>dòng trống</dt>
        <dd>tách hai đoạn</dd>
        <dt>## Đầu mục</dt>
        <dd>đầu mục lớn; ### là đầu mục nhỏ</dd>
        <dt>- một ý</dt>
        <dd>danh sách; 1. 2. 3. là danh sách đánh số</dd>
        <dt>{'> lời nói'}</dt>
        <dd>trích dẫn; dòng cuối “{'> '}— Nguồn” ghi nguồn</dd>
        <dt>[ảnh 12]</dt>
        <dd>đặt ảnh số 12 vào chỗ đó, trên một dòng riêng</dd>
      </dl>
    </details>
  )
}

/** Headline, standfirst and body, set as the reader will see them. */
export function ArticleText({ typed, problems, limits }: Props) {
  return (
    <>
      <Field id="tieu-de" label="Tiêu đề" problem={problems.headline}>
        {(control) => (
          <CountedText
            control={control}
            name="headline"
            className="write-headline"
            defaultValue={typed.headline}
            charsMax={limits.headline}
            rows={2}
            isOneLine
          />
        )}
      </Field>
      <Field id="sa-po" label="Sa-pô" problem={problems.standfirst}>
        {(control) => (
          <CountedText
            control={control}
            name="standfirst"
            className="write-standfirst"
            defaultValue={typed.standfirst}
            charsMax={limits.standfirst}
            rows={3}
            isOneLine
          />
        )}
      </Field>
      <Field id="noi-dung-bai" label="Nội dung" problem={problems.body}>
        {(control) => (
          <CountedText
            control={control}
            name="body"
            className="write-body"
            defaultValue={typed.body}
            charsMax={limits.body}
            rows={18}
          />
        )}
      </Field>
      <MarkupHelp />
    </>
  )
}
